package nl.rookstopregister.directory.model;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.rookstopregister.dossiers.Professions;
import nl.rookstopregister.register.RegistrationState;

/** What a search can be narrowed by, and what is counted beside each choice. A value is a code that pages put in words. */
public enum Facet {
    /** {@link nl.rookstopregister.dossiers.WayOfWorking}. */
    WAY(coach -> coach.ways().stream().map(Enum::name).toList()),
    /** {@link nl.rookstopregister.register.Annotation}. */
    ANNOTATION(coach -> coach.annotations().stream().map(Enum::name).toList()),
    /** The name of a recognised intervention. */
    INTERVENTION(PublicCoach::interventions),
    /** ISO 639-1 code. */
    LANGUAGE(PublicCoach::spoken),
    /** A code of {@link Professions}; what a coach wrote in own words counts as {@code other}. */
    PROFESSION(Facet::profession),
    /** {@code true} or {@code false}. */
    NEW_CLIENTS(coach -> List.of(String.valueOf(coach.takesNewClients()))),
    /** {@link RegistrationState}: as it is on the day of the search. */
    STATE(_ -> List.of());

    private static final String OTHER = "other";

    private final Function<PublicCoach, Collection<String>> values;

    Facet(Function<PublicCoach, Collection<String>> values) {
        this.values = values;
    }

    /** What a coach has of this; of somebody suspended only that state, as nothing else of them can be searched for. */
    public Collection<String> of(PublicCoach coach, RegistrationState state) {
        if (this == STATE) {
            return List.of(state.name());
        }
        return state == RegistrationState.SUSPENDED ? List.of() : values.apply(coach);
    }

    private static List<String> profession(PublicCoach coach) {
        String profession = coach.profession();
        if (profession == null) {
            return List.of();
        }
        return List.of(Professions.CODES.contains(profession) ? profession : OTHER);
    }
}
