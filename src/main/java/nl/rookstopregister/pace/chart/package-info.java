/** The pace as a picture. */
@NullMarked
package nl.rookstopregister.pace.chart;

import org.jspecify.annotations.NullMarked;
