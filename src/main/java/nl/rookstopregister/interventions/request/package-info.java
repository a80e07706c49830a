/** What a request to recognise an intervention asks and on what it is judged, as accreditation wants to know it. */
@NullMarked
package nl.rookstopregister.interventions.request;

import org.jspecify.annotations.NullMarked;
