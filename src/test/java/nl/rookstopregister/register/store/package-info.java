@NullMarked
package nl.rookstopregister.register.store;

import org.jspecify.annotations.NullMarked;
