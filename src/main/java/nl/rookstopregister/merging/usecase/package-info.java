/** What the office asks about records that look alike. */
@NullMarked
package nl.rookstopregister.merging.usecase;

import org.jspecify.annotations.NullMarked;
