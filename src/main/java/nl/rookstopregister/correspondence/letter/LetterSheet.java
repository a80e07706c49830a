package nl.rookstopregister.correspondence.letter;

import nl.rookstopregister.correspondence.model.Letter;

/** A letter as its template puts it on paper. Public: its template is compiled into a package of its own. */
public record LetterSheet(Letter letter, String style, String register, String demonstration) {}
