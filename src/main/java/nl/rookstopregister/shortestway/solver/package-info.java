/** The exact search for the best choice, in whole numbers; knows no coach, no norm and no session. */
@NullMarked
package nl.rookstopregister.shortestway.solver;

import org.jspecify.annotations.NullMarked;
