/** What people ask of the portfolio. */
@NullMarked
package nl.rookstopregister.portfolio.usecase;

import org.jspecify.annotations.NullMarked;
