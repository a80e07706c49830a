/** What a coach, the office and the committee can do with an extension. */
@NullMarked
package nl.rookstopregister.extensions.usecase;

import org.jspecify.annotations.NullMarked;
