package nl.rookstopregister.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;

/** Invented coaches to test with. Their private fields carry words that no public answer may ever hold. */
public final class DirectoryExamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Every private value of {@link #coach}, as it would show. */
    public static final List<String> TELL_TALES = List.of(
            "1961-02-03",
            "03-02-1961",
            "3 februari 1961",
            "3 February 1961",
            "Geheimstraat",
            "9999 ZZ",
            "Verborgenstad",
            "prive@geheim.example",
            "0611111111",
            "06-11111111",
            "19061906190",
            "88888888");

    private static final Actor MEMBER = new Actor(UUID.fromString("33333333-3333-4333-8333-333333333333"), "Member");
    private static final Actor SECOND = new Actor(UUID.fromString("44444444-4444-4444-8444-444444444444"), "Second");

    private DirectoryExamples() {}

    public static CoachDetails coach(CoachId coach, String given, String family, PracticePlace... practices) {
        return new CoachDetails(
                coach,
                new PersonName(given, "", family),
                LocalDate.of(1961, 2, 3),
                new PostalAddress("Geheimstraat", "13", "9999 ZZ", "Verborgenstad"),
                "prive@geheim.example",
                "06-11111111",
                Language.NL,
                "nurse",
                "19061906190",
                "88888888",
                List.of(practices),
                Set.of(WayOfWorking.IN_PERSON),
                List.of("nl"),
                new AppointmentWays("030 000 00 01", true, "https://praktijk.example"),
                true);
    }

    public static CoachDetails working(CoachDetails coach, Set<WayOfWorking> ways, List<String> spoken, boolean room) {
        return new CoachDetails(
                coach.coach(),
                coach.name(),
                coach.birthDate(),
                coach.homeAddress(),
                coach.mail(),
                coach.phone(),
                coach.correspondence(),
                coach.profession(),
                coach.bigNumber(),
                coach.agbCode(),
                coach.practicePlaces(),
                ways,
                spoken,
                coach.appointments(),
                room);
    }

    public static CoachDetails reachedBy(CoachDetails coach, AppointmentWays appointments) {
        return new CoachDetails(
                coach.coach(),
                coach.name(),
                coach.birthDate(),
                coach.homeAddress(),
                coach.mail(),
                coach.phone(),
                coach.correspondence(),
                coach.profession(),
                coach.bigNumber(),
                coach.agbCode(),
                coach.practicePlaces(),
                coach.waysOfWorking(),
                coach.spoken(),
                appointments,
                coach.takesNewClients());
    }

    public static CoachDetails reading(CoachDetails coach, Language language) {
        return new CoachDetails(
                coach.coach(),
                coach.name(),
                coach.birthDate(),
                coach.homeAddress(),
                coach.mail(),
                coach.phone(),
                language,
                coach.profession(),
                coach.bigNumber(),
                coach.agbCode(),
                coach.practicePlaces(),
                coach.waysOfWorking(),
                coach.spoken(),
                coach.appointments(),
                coach.takesNewClients());
    }

    public static PracticePlace practice(String postcode, String place) {
        return new PracticePlace("Praktijk " + place, new PostalAddress("Dorpsstraat", "1", postcode, place));
    }

    public static Entry entry(CoachId coach, int sequence, Set<Annotation> annotations, Period... periods) {
        LocalDate first = periods[0].days().from();
        return new Entry(
                coach,
                RegistrationNumber.ofSequence(sequence),
                first,
                first,
                List.of(periods),
                annotations,
                periods.length);
    }

    public static Period period(RegistrationState state, String from, String until) {
        return new Period(state, days(from, until));
    }

    public static Days days(String from, String until) {
        return new Days(LocalDate.parse(from), LocalDate.parse(until));
    }

    /** A registration that a predecessor had given already. */
    public static ProposedDecision takenOver(CoachId coach, Days term) {
        return new ProposedDecision(
                UUID.randomUUID(),
                coach,
                DecisionKind.TAKEN_OVER,
                Body.PREDECESSOR,
                Actor.CLOCK,
                null,
                term.from(),
                term,
                null,
                null,
                new Grounds(null, List.of(), null, null),
                0);
    }

    /** A measure of the committee, from today. */
    public static ProposedDecision measure(CoachId coach, DecisionKind kind, int decisionsSoFar) {
        return new ProposedDecision(
                UUID.randomUUID(),
                coach,
                kind,
                Body.COMMITTEE,
                MEMBER,
                SECOND,
                TODAY,
                null,
                null,
                null,
                new Grounds(null, List.of("art. 9"), null, "Written ground"),
                decisionsSoFar);
    }
}
