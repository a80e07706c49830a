package nl.rookstopregister.directory.web;

import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.dossiers.Professions;
import nl.rookstopregister.dossiers.SpokenLanguages;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.RegistrationState;

/** One way to narrow a search, as it stands in the address and as people read it. */
public enum Narrowing {
    WAY(Facet.WAY, "manier", "dossiers.way.", names(WayOfWorking.values())),
    NEW_CLIENTS(Facet.NEW_CLIENTS, "nieuw", "directory.search.room.", List.of("true")),
    ANNOTATION(Facet.ANNOTATION, "aantekening", "directory.annotation.", names(Annotation.values())),
    INTERVENTION(Facet.INTERVENTION, "interventie", "", List.of()),
    LANGUAGE(Facet.LANGUAGE, "spreekt", "dossiers.spoken.", SpokenLanguages.CODES),
    PROFESSION(Facet.PROFESSION, "beroep", "dossiers.profession.", Professions.CODES),
    STATE(
            Facet.STATE,
            "stand",
            "directory.state.",
            names(RegistrationState.REGISTERED, RegistrationState.CANDIDATE, RegistrationState.SUSPENDED));

    /** Few enough to stand beside the place that is searched. */
    static final List<Narrowing> FIRST = List.of(WAY, NEW_CLIENTS);

    static final List<Narrowing> MORE = List.of(ANNOTATION, INTERVENTION, STATE, LANGUAGE, PROFESSION);

    private final Facet facet;
    private final String parameter;
    private final String words;
    private final List<String> values;

    Narrowing(Facet facet, String parameter, String words, List<String> values) {
        this.facet = facet;
        this.parameter = parameter;
        this.words = words;
        this.values = values;
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    Facet facet() {
        return facet;
    }

    public String parameter() {
        return parameter;
    }

    /** What can be chosen, in the order it is shown; empty where the register itself says which there are. */
    List<String> choices() {
        return values;
    }

    /** Long lists begin with what most coaches have. */
    boolean commonestFirst() {
        return this == LANGUAGE || this == PROFESSION || this == INTERVENTION;
    }

    boolean knows(String value) {
        return values.isEmpty() || values.contains(value);
    }

    public String titleKey() {
        return "directory.search.by." + parameter;
    }

    public String label(Screen screen, String value) {
        return values.contains(value) ? screen.text(words + value) : value;
    }
}
