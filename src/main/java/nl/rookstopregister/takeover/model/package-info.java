/** What a predecessor's file must say, and what it means here: plain Java. */
@NullMarked
package nl.rookstopregister.takeover.model;

import org.jspecify.annotations.NullMarked;
