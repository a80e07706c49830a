/** The page on the shortest way, and a coach's own calendar. */
@NullMarked
package nl.rookstopregister.shortestway.web;

import org.jspecify.annotations.NullMarked;
