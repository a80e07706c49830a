@NullMarked
package nl.rookstopregister.places;

import org.jspecify.annotations.NullMarked;
