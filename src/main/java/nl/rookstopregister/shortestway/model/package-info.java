/** What is missing, what is on offer, and the ways that follow. */
@NullMarked
package nl.rookstopregister.shortestway.model;

import org.jspecify.annotations.NullMarked;
