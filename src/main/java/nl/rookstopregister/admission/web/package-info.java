/** Pages for applicants, referees, office and committee. */
@NullMarked
package nl.rookstopregister.admission.web;

import org.jspecify.annotations.NullMarked;
