/** What people and other contexts can ask of the dossiers. */
@NullMarked
package nl.rookstopregister.dossiers.usecase;

import org.jspecify.annotations.NullMarked;
