/** The page of the pace. */
@NullMarked
package nl.rookstopregister.pace.web;

import org.jspecify.annotations.NullMarked;
