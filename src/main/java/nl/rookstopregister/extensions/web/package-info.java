/** Pages for the coach and for the office. */
@NullMarked
package nl.rookstopregister.extensions.web;

import org.jspecify.annotations.NullMarked;
