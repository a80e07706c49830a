/** The public pages. */
@NullMarked
package nl.rookstopregister.directory.web;

import org.jspecify.annotations.NullMarked;
