@NullMarked
package nl.rookstopregister.register.model;

import org.jspecify.annotations.NullMarked;
