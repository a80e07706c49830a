package nl.rookstopregister.directory.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.dossiers.SpokenLanguages;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.register.Annotation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The search form as somebody filled it in; what makes no sense is as if it was not filled in. */
public record CoachesForm(
        @Nullable String plaats,
        @Nullable String binnen,
        @Nullable String naam,
        @Nullable String manier,
        @Nullable String aantekening,
        @Nullable String spreekt,
        @Nullable String nieuw,
        @Nullable Integer pagina) {

    static final int PAGE = 20;

    public String place() {
        return plaats == null ? "" : plaats.strip();
    }

    public String name() {
        return naam == null ? "" : naam.strip();
    }

    public String within() {
        return distance().value();
    }

    Distance distance() {
        return Distance.read(binnen == null ? "" : binnen);
    }

    public String way() {
        return wayOfWorking().map(Enum::name).orElse("");
    }

    public String annotationName() {
        return annotation().map(Enum::name).orElse("");
    }

    public String spoken() {
        return spreekt != null && SpokenLanguages.CODES.contains(spreekt) ? spreekt : "";
    }

    public boolean onlyWithRoom() {
        return "true".equals(nieuw);
    }

    int page() {
        return pagina == null ? 1 : Math.max(1, pagina);
    }

    /** Whether more is asked than where; then that part of the form stands open. */
    public boolean refined() {
        return !name().isEmpty() || !annotationName().isEmpty() || !spoken().isEmpty() || onlyWithRoom();
    }

    private Optional<WayOfWorking> wayOfWorking() {
        return Arrays.stream(WayOfWorking.values())
                .filter(each -> each.name().equals(manier))
                .findFirst();
    }

    private Optional<Annotation> annotation() {
        return Arrays.stream(Annotation.values())
                .filter(each -> each.name().equals(aantekening))
                .findFirst();
    }

    /** What is asked, but for where. */
    CoachSearch search() {
        return CoachSearch.everybody()
                .named(name())
                .in(name().isEmpty() ? Order.FAIR : Order.NAME)
                .on(new Slice(page(), PAGE))
                .choosing(Facet.WAY, some(way()))
                .choosing(Facet.ANNOTATION, some(annotationName()))
                .choosing(Facet.LANGUAGE, some(spoken()))
                .choosing(Facet.NEW_CLIENTS, some(onlyWithRoom() ? "true" : ""));
    }

    private static Set<String> some(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }

    /** The address that asks the same, at another place or distance. */
    String address(String otherPlace, Distance otherDistance) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/coaches");
        add(address, "plaats", otherPlace);
        add(address, "binnen", otherPlace.isEmpty() ? "" : otherDistance.value());
        add(address, "naam", name());
        add(address, "manier", way());
        add(address, "aantekening", annotationName());
        add(address, "spreekt", spoken());
        add(address, "nieuw", onlyWithRoom() ? "true" : "");
        return address.encode().build().toUriString();
    }

    String address() {
        return address(place(), distance());
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }
}
