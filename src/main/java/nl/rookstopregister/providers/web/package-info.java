/** Opening a provider, its own pages, and the office's list of them. */
@NullMarked
package nl.rookstopregister.providers.web;

import org.jspecify.annotations.NullMarked;
