/** Checks and applies what was handed in, in the background, on one node. */
@NullMarked
package nl.rookstopregister.takeover.jobs;

import org.jspecify.annotations.NullMarked;
