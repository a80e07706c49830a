/** One look into, or change of, a dossier. */
@NullMarked
package nl.rookstopregister.accesslog.model;

import org.jspecify.annotations.NullMarked;
