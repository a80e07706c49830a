/** Downloads and previews for those who may see a dossier. */
@NullMarked
package nl.rookstopregister.documents.web;

import org.jspecify.annotations.NullMarked;
