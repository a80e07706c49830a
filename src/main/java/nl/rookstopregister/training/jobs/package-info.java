/** What keeps the list up to date by itself. */
@NullMarked
package nl.rookstopregister.training.jobs;

import org.jspecify.annotations.NullMarked;
