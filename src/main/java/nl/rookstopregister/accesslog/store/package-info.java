/** The access log in the database. */
@NullMarked
package nl.rookstopregister.accesslog.store;

import org.jspecify.annotations.NullMarked;
