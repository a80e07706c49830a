/** How a page gets from a template to the reader: views, the chosen language, error pages. */
@NullMarked
package nl.rookstopregister.pages.web;

import org.jspecify.annotations.NullMarked;
