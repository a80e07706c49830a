/** What attendance is: rows as typed, how they are judged, lists, closings, credits and claims. */
@NullMarked
package nl.rookstopregister.attendance.model;

import org.jspecify.annotations.NullMarked;
