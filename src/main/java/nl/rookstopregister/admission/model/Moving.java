package nl.rookstopregister.admission.model;

import nl.rookstopregister.admission.ApplicationState;

/** What became of a step that somebody wanted to take with an application. */
public sealed interface Moving {

    record Moved(Application application) implements Moving {}

    /** The application stands somewhere else by now. */
    record NotFromHere(ApplicationState state) implements Moving {}
}
