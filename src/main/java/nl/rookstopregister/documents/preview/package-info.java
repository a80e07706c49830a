/** Draws pages of kept files as pictures, within limits of time and memory. */
@NullMarked
package nl.rookstopregister.documents.preview;

import org.jspecify.annotations.NullMarked;
