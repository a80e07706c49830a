/** How decisions follow each other and what follows from them: plain Java, every day an argument. */
@NullMarked
package nl.rookstopregister.register.model;

import org.jspecify.annotations.NullMarked;
