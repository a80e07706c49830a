/** What a kept file is: its type, its name, what was found in it. Plain Java. */
@NullMarked
package nl.rookstopregister.documents.model;

import org.jspecify.annotations.NullMarked;
