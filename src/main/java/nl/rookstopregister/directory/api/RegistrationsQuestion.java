package nl.rookstopregister.directory.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.rookstopregister.directory.api.Problem.FieldProblem;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.NameWords;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.dossiers.Professions;
import nl.rookstopregister.dossiers.SpokenLanguages;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A search as the interface is asked for it: read whole, or refused with all that is wrong. */
sealed interface RegistrationsQuestion {

    int USUAL_RADIUS = 10;
    int LARGEST_RADIUS = 500;
    double SMALLEST_RADIUS = 0.1;
    int LARGEST_PAGE = 100;
    int LAST_PAGE = 1_000_000;

    Map<String, Order> ORDERS =
            new TreeMap<>(Map.of("distance", Order.DISTANCE, "name", Order.NAME, "fair", Order.FAIR));

    List<String> PARAMETERS = Stream.of(
                    Stream.of("near", "latitude", "longitude", "radius", "name"),
                    Arrays.stream(Facet.values()).map(RegistrationsQuestion::parameter),
                    Stream.of("sort", "page", "pageSize"))
            .flatMap(names -> names)
            .toList();

    /** @param place null for the whole country */
    record Understood(CoachSearch search, @Nullable SearchedPlace place) implements RegistrationsQuestion {}

    record NotUnderstood(List<FieldProblem> errors) implements RegistrationsQuestion {}

    static RegistrationsQuestion read(MultiValueMap<String, String> asked, Places places, Directory directory) {
        Questions question = new Questions(asked, PARAMETERS);
        SearchedPlace place = SearchedPlace.read(question, places).orElse(null);
        boolean near = question.has("near") || question.has("latitude");
        CoachSearch search = CoachSearch.everybody()
                .around(place == null ? null : new Around(place.position(), radius(question)))
                .named(name(question))
                .on(new Slice(
                        question.count("page", 1, LAST_PAGE),
                        question.count("pageSize", Slice.FIRST.size(), LARGEST_PAGE)));
        for (Facet facet : EnumSet.allOf(Facet.class)) {
            search = search.choosing(facet, question.codes(parameter(facet), codes(facet, directory)));
        }
        if (!near && question.has("radius")) {
            question.wrong("radius", "radius.without-place", "Say around which place, with near.");
        }
        search = search.in(order(question, near, search.name()));
        boolean suspended = search.chosen().getOrDefault(Facet.STATE, Set.of()).contains("SUSPENDED");
        if (suspended && !search.checksName()) {
            question.wrong("status", "status.needs-name", "Who is suspended is found by name only, or by number.");
        }
        return question.errors().isEmpty() ? new Understood(search, place) : new NotUnderstood(question.errors());
    }

    private static double radius(Questions question) {
        Double radius = question.number("radius", SMALLEST_RADIUS, LARGEST_RADIUS);
        return radius == null ? USUAL_RADIUS : radius;
    }

    private static String name(Questions question) {
        String name = question.one("name").orElse("");
        if (!name.isEmpty() && NameWords.typed(name).words().isEmpty()) {
            question.wrong("name", "name.format", "There is no letter in it.");
        }
        return name;
    }

    private static Order order(Questions question, boolean near, String name) {
        Order usual = near ? Order.DISTANCE : name.isEmpty() ? Order.FAIR : Order.NAME;
        Order order = question.oneOf("sort", ORDERS).orElse(usual);
        if (order == Order.DISTANCE && !near) {
            question.wrong("sort", "sort.needs-place", "Say around which place, with near.");
        }
        return order;
    }

    static String parameter(Facet facet) {
        return switch (facet) {
            case WAY -> "wayOfWorking";
            case ANNOTATION -> "annotation";
            case INTERVENTION -> "intervention";
            case LANGUAGE -> "language";
            case PROFESSION -> "profession";
            case NEW_CLIENTS -> "takesNewClients";
            case STATE -> "status";
        };
    }

    private static Collection<String> codes(Facet facet, Directory directory) {
        return switch (facet) {
            case WAY -> names(WayOfWorking.values());
            case ANNOTATION -> names(Annotation.values());
            case INTERVENTION -> directory.known(Facet.INTERVENTION);
            case LANGUAGE -> SpokenLanguages.CODES;
            case PROFESSION -> Professions.CODES;
            case NEW_CLIENTS -> List.of("true", "false");
            case STATE -> names(RegistrationState.REGISTERED, RegistrationState.CANDIDATE, RegistrationState.SUSPENDED);
        };
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
