/** What a visitor can ask that changes something: a message to a coach. */
@NullMarked
package nl.rookstopregister.directory.usecase;

import org.jspecify.annotations.NullMarked;
