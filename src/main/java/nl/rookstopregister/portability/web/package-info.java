/** The page from which a portfolio leaves and to which it comes back. */
@NullMarked
package nl.rookstopregister.portability.web;

import org.jspecify.annotations.NullMarked;
