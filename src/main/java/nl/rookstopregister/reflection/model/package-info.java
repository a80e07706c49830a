/** Meetings and self-evaluations, in plain Java. */
@NullMarked
package nl.rookstopregister.reflection.model;

import org.jspecify.annotations.NullMarked;
