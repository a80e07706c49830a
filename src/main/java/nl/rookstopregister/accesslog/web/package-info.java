/** The access log as the coach and the office read it. */
@NullMarked
package nl.rookstopregister.accesslog.web;

import org.jspecify.annotations.NullMarked;
