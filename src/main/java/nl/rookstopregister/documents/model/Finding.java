package nl.rookstopregister.documents.model;

import nl.rookstopregister.documents.Keeping;

/** What reading an uploaded file to its end brought to light. */
public sealed interface Finding {

    /** @param pages as many as a preview can show */
    record Sound(FileType type, int pages) implements Finding {}

    record Unsound(Keeping.Reason reason) implements Finding {}
}
