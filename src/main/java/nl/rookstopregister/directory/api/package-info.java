/** The REST interface. */
@NullMarked
package nl.rookstopregister.directory.api;

import org.jspecify.annotations.NullMarked;
