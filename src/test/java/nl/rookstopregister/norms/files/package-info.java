@NullMarked
package nl.rookstopregister.norms.files;

import org.jspecify.annotations.NullMarked;
