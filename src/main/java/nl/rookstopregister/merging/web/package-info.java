/** Pages on which the office compares records and proposes to merge them. */
@NullMarked
package nl.rookstopregister.merging.web;

import org.jspecify.annotations.NullMarked;
