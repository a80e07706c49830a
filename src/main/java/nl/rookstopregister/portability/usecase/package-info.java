/** Taking a portfolio along, and bringing it back. */
@NullMarked
package nl.rookstopregister.portability.usecase;

import org.jspecify.annotations.NullMarked;
