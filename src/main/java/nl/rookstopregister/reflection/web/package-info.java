/** The pages of intervision and self-evaluation. */
@NullMarked
package nl.rookstopregister.reflection.web;

import org.jspecify.annotations.NullMarked;
