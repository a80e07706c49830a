/** Hours, activities and points, and what is right about them. */
@NullMarked
package nl.rookstopregister.portfolio.model;

import org.jspecify.annotations.NullMarked;
