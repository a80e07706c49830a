/** The office's pages for a take-over. */
@NullMarked
package nl.rookstopregister.takeover.web;

import org.jspecify.annotations.NullMarked;
