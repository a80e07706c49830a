/** Drafts, their adoption, and what came of trying them: plain Java. */
@NullMarked
package nl.rookstopregister.normsetting.model;

import org.jspecify.annotations.NullMarked;
