/** What other contexts and people ask of the kept files. */
@NullMarked
package nl.rookstopregister.documents.usecase;

import org.jspecify.annotations.NullMarked;
