/**
 * How the register speaks to people: the frame around every page, its words in two languages, what a form says back,
 * and what is shown when something goes wrong. Knows no coach and no rule; each context brings its own pages.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {"shared"})
package nl.rookstopregister.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
