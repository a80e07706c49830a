/** What the dossiers keep: details of a person, and facts that a decision established. */
@NullMarked
package nl.rookstopregister.dossiers.model;

import org.jspecify.annotations.NullMarked;
