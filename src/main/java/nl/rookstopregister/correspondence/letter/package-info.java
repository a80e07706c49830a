/** Letters about decisions: their words, and their form on paper (PDF/A). */
@NullMarked
package nl.rookstopregister.correspondence.letter;

import org.jspecify.annotations.NullMarked;
