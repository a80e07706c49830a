/** What a request to accredit a training asks of the provider and on what it is judged, as accreditation wants to know it. */
@NullMarked
package nl.rookstopregister.training.request;

import org.jspecify.annotations.NullMarked;
