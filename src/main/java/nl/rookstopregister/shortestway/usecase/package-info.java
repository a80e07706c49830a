/** What a coach can ask about the shortest way. */
@NullMarked
package nl.rookstopregister.shortestway.usecase;

import org.jspecify.annotations.NullMarked;
