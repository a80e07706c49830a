@NullMarked
package nl.rookstopregister.norms;

import org.jspecify.annotations.NullMarked;
