/** What people and operators ask of a take-over. */
@NullMarked
package nl.rookstopregister.takeover.usecase;

import org.jspecify.annotations.NullMarked;
