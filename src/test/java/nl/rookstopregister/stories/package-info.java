/** The main ways through the register, in a real browser, from the first page to the last. */
@NullMarked
package nl.rookstopregister.stories;

import org.jspecify.annotations.NullMarked;
