/** What a member of the committee can ask, and what runs in the background. */
@NullMarked
package nl.rookstopregister.normsetting.usecase;

import org.jspecify.annotations.NullMarked;
