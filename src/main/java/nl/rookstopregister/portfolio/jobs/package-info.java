/** What portfolios do by themselves. */
@NullMarked
package nl.rookstopregister.portfolio.jobs;

import org.jspecify.annotations.NullMarked;
