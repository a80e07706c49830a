/** The page on which coaches keep their own details up to date. */
@NullMarked
package nl.rookstopregister.dossiers.web;

import org.jspecify.annotations.NullMarked;
