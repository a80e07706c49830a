/** What the public may see, and the search in it: plain Java. */
@NullMarked
package nl.rookstopregister.directory.model;

import org.jspecify.annotations.NullMarked;
