@NullMarked
package nl.rookstopregister.norms.web;

import org.jspecify.annotations.NullMarked;
