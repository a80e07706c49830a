/** What applicants, referees, office and committee can ask of an application, one class each. */
@NullMarked
package nl.rookstopregister.admission.usecase;

import org.jspecify.annotations.NullMarked;
