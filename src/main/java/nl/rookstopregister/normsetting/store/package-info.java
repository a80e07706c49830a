/** Where drafts, adoptions and trials are kept. */
@NullMarked
package nl.rookstopregister.normsetting.store;

import org.jspecify.annotations.NullMarked;
