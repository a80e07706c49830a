/** What a mail and a letter are, and what became of them. Plain Java. */
@NullMarked
package nl.rookstopregister.correspondence.model;

import org.jspecify.annotations.NullMarked;
