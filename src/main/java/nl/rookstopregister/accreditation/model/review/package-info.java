/** How a request is judged: who may judge it, what each finds, where two differ, and what may be decided on it. */
@NullMarked
package nl.rookstopregister.accreditation.model.review;

import org.jspecify.annotations.NullMarked;
