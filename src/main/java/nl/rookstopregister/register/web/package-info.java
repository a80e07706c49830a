/** Pages of the office and the committee about the people in the register: search, timeline, decisions. */
@NullMarked
package nl.rookstopregister.register.web;

import org.jspecify.annotations.NullMarked;
