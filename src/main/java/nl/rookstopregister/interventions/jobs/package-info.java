/** What keeps the list up to date by itself. */
@NullMarked
package nl.rookstopregister.interventions.jobs;

import org.jspecify.annotations.NullMarked;
