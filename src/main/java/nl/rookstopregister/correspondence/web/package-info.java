/** The outbox for the office, and letters for those they are about. */
@NullMarked
package nl.rookstopregister.correspondence.web;

import org.jspecify.annotations.NullMarked;
