/** What an extension asks, and which days can be asked for: plain Java. */
@NullMarked
package nl.rookstopregister.extensions.model;

import org.jspecify.annotations.NullMarked;
