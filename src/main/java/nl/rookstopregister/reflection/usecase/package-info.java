/** What coaches do to look at their own work. */
@NullMarked
package nl.rookstopregister.reflection.usecase;

import org.jspecify.annotations.NullMarked;
