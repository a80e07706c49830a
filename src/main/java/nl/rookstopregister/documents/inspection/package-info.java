/** Reads an uploaded file to its end before it is believed. */
@NullMarked
package nl.rookstopregister.documents.inspection;

import org.jspecify.annotations.NullMarked;
