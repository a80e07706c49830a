/** The file of a portfolio, and the schema that is published of it. */
@NullMarked
package nl.rookstopregister.portability.file;

import org.jspecify.annotations.NullMarked;
