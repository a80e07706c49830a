@NullMarked
package nl.rookstopregister.norms.format;

import org.jspecify.annotations.NullMarked;
