package nl.rookstopregister.dossiers.web;

import java.util.List;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.pages.FormErrors;

/** A person's name to change, and the names before it. */
public record NamePage(String coach, String name, Typed typed, List<FormerName> former, FormErrors errors) {

    public record Typed(String given, String prefix, String family, String from, String evidence) {}
}
