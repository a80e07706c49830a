package nl.rookstopregister.correspondence.web;

import java.util.List;
import nl.rookstopregister.correspondence.LetterSummary;

/** The letters of one coach. Public: its template is compiled into a package of its own. */
public record MyLettersPage(List<LetterSummary> letters) {}
