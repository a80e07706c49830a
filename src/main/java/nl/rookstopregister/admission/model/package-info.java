/** An application: what is asked, what was typed, where it stands and how long that may take. Knows no rule of a norm. */
@NullMarked
package nl.rookstopregister.admission.model;

import org.jspecify.annotations.NullMarked;
