/** What tests of every context share: a database, a clock that they move, generators, two shapes of a test. */
@NullMarked
package nl.rookstopregister.support;

import org.jspecify.annotations.NullMarked;
