@NullMarked
package nl.rookstopregister.norms.model;

import org.jspecify.annotations.NullMarked;
