/** What providers, office and committee can ask of a request, one class each. */
@NullMarked
package nl.rookstopregister.accreditation.usecase;

import org.jspecify.annotations.NullMarked;
