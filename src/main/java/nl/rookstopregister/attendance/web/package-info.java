/** The pages on attendance: of providers, coaches and the office. */
@NullMarked
package nl.rookstopregister.attendance.web;

import org.jspecify.annotations.NullMarked;
