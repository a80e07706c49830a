/** Trials that run while nobody waits for them. */
@NullMarked
package nl.rookstopregister.normsetting.jobs;

import org.jspecify.annotations.NullMarked;
