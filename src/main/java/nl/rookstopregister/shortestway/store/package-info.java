/** Where chosen sessions and calendar links are kept. */
@NullMarked
package nl.rookstopregister.shortestway.store;

import org.jspecify.annotations.NullMarked;
