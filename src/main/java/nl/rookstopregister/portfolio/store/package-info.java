/** Where the portfolio is kept. */
@NullMarked
package nl.rookstopregister.portfolio.store;

import org.jspecify.annotations.NullMarked;
