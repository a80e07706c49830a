@NullMarked
package nl.rookstopregister.register;

import org.jspecify.annotations.NullMarked;
