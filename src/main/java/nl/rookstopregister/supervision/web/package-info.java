/** The pages of supervision, for a thumb first. */
@NullMarked
package nl.rookstopregister.supervision.web;

import org.jspecify.annotations.NullMarked;
