/** The coach's pages of the portfolio, and those on which the office judges activities. */
@NullMarked
package nl.rookstopregister.portfolio.web;

import org.jspecify.annotations.NullMarked;
