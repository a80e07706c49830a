/** The committee's pages about norms in preparation. */
@NullMarked
package nl.rookstopregister.normsetting.web;

import org.jspecify.annotations.NullMarked;
