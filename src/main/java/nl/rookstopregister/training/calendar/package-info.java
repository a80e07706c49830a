/** The agenda as iCalendar (RFC 5545 and 7986), for calendars that subscribe to it. */
@NullMarked
package nl.rookstopregister.training.calendar;

import org.jspecify.annotations.NullMarked;
