package nl.rookstopregister.directory.model;

import static nl.rookstopregister.directory.model.Visibility.ALWAYS;
import static nl.rookstopregister.directory.model.Visibility.IN_REGISTER;
import static nl.rookstopregister.directory.model.Visibility.NEVER;
import static nl.rookstopregister.directory.model.Visibility.PRACTISING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;

/**
 * The one table of what the public may see of a coach. Everything public is made from it: what is not here, or is never
 * visible, reaches no page and no answer. After a coach left, the proof stub remains: name, number and periods.
 */
public final class PublicFields {

    static final PublicField<Optional<RegistrationNumber>> NUMBER = field(
            "entry.number", ALWAYS, coach -> Optional.ofNullable(coach.entry().number()), Optional.empty());
    static final PublicField<PersonName> NAME =
            field("details.name", ALWAYS, coach -> coach.details().name(), new PersonName("", "", ""));
    static final PublicField<List<Period>> PERIODS =
            field("entry.periods", ALWAYS, coach -> coach.entry().periods(), List.of());
    static final PublicField<Optional<LocalDate>> FIRST_REGISTERED = field(
            "entry.firstRegistered",
            ALWAYS,
            coach -> Optional.ofNullable(coach.entry().firstRegistered()),
            Optional.empty());
    static final PublicField<Set<Annotation>> ANNOTATIONS =
            field("entry.annotations", IN_REGISTER, coach -> coach.entry().annotations(), Set.of());
    static final PublicField<Optional<String>> PROFESSION = field(
            "details.profession",
            IN_REGISTER,
            coach -> Optional.ofNullable(coach.details().profession()),
            Optional.empty());
    static final PublicField<List<PracticePlace>> PRACTICES =
            field("details.practicePlaces", PRACTISING, coach -> coach.details().practicePlaces(), List.of());
    static final PublicField<Set<WayOfWorking>> WAYS =
            field("details.waysOfWorking", PRACTISING, coach -> coach.details().waysOfWorking(), Set.of());
    static final PublicField<List<String>> SPOKEN =
            field("details.spoken", PRACTISING, coach -> coach.details().spoken(), List.of());
    static final PublicField<Boolean> TAKES_NEW_CLIENTS = field(
            "details.takesNewClients", PRACTISING, coach -> coach.details().takesNewClients(), false);
    static final PublicField<List<String>> INTERVENTIONS =
            field("interventions", PRACTISING, CoachRecord::interventions, List.of());
    /** Each of the ways is there only when the coach chose it. */
    static final PublicField<AppointmentWays> APPOINTMENTS = field(
            "details.appointments",
            PRACTISING,
            coach -> coach.details().appointments(),
            new AppointmentWays(null, false, null));

    /** Every field of a coach's record, so that a new one is decided about before it can leak. */
    public static final List<PublicField<?>> TABLE = List.of(
            NUMBER,
            NAME,
            PERIODS,
            FIRST_REGISTERED,
            ANNOTATIONS,
            PROFESSION,
            PRACTICES,
            WAYS,
            SPOKEN,
            TAKES_NEW_CLIENTS,
            INTERVENTIONS,
            APPOINTMENTS,
            never("entry.coach"),
            never("entry.firstAdmitted"),
            never("entry.decisions"),
            never("details.coach"),
            never("details.birthDate"),
            never("details.homeAddress"),
            never("details.mail"),
            never("details.phone"),
            never("details.correspondence"),
            never("details.bigNumber"),
            never("details.agbCode"));

    private PublicFields() {}

    /** The coach as the public sees them while that much is open; empty for somebody who was never admitted. */
    static Optional<PublicCoach> show(CoachRecord coach, Visibility openness, Function<PracticePlace, Practice> place) {
        return NUMBER.of(coach, openness)
                .map(number -> new PublicCoach(
                        number,
                        NAME.of(coach, openness),
                        List.copyOf(PERIODS.of(coach, openness)),
                        FIRST_REGISTERED.of(coach, openness).orElse(null),
                        Set.copyOf(ANNOTATIONS.of(coach, openness)),
                        PROFESSION.of(coach, openness).orElse(null),
                        PRACTICES.of(coach, openness).stream().map(place).toList(),
                        Set.copyOf(WAYS.of(coach, openness)),
                        List.copyOf(SPOKEN.of(coach, openness)),
                        TAKES_NEW_CLIENTS.of(coach, openness),
                        List.copyOf(INTERVENTIONS.of(coach, openness)),
                        APPOINTMENTS.of(coach, openness)));
    }

    private static <T> PublicField<T> field(String of, Visibility visibility, Function<CoachRecord, T> from, T hidden) {
        return new PublicField<>(of, visibility, from, hidden);
    }

    private static PublicField<Boolean> never(String of) {
        return new PublicField<>(of, NEVER, coach -> false, false);
    }
}
