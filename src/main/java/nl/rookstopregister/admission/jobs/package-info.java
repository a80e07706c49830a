/** What applications do by themselves. */
@NullMarked
package nl.rookstopregister.admission.jobs;

import org.jspecify.annotations.NullMarked;
