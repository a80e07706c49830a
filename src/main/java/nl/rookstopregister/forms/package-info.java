/**
 * Forms of several pages that people fill in over days: what is asked, what they typed, and what is not right about it yet.
 * Knows no form itself; each context brings its subjects, its questions and its words.
 */
@NullMarked
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"documents", "dossiers", "pages", "shared"})
package nl.rookstopregister.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
