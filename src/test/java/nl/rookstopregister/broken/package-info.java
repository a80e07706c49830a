/** Wrong on purpose: each class here breaks one rule of the architecture, and a test holds the rule to it. */
@NullMarked
package nl.rookstopregister.broken;

import org.jspecify.annotations.NullMarked;
