/** What people of a provider and the office can do with a provider, one class each. */
@NullMarked
package nl.rookstopregister.providers.usecase;

import org.jspecify.annotations.NullMarked;
