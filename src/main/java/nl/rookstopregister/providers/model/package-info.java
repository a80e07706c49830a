/** Providers and who acts for them. Plain Java. */
@NullMarked
package nl.rookstopregister.providers.model;

import org.jspecify.annotations.NullMarked;
