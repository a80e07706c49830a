package nl.rookstopregister.register;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Facts;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.register.PastDecisions.Past;
import nl.rookstopregister.register.PastDecisions.PastDecision;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.TestClock;

/** Coaches who have been in the register for years, for whatever happens to them next. */
public record RegisteredCoaches(PastDecisions past, DossierIntake dossiers) {

    private static final Actor PREDECESSOR = new Actor(null, "Voorganger");

    /** Registered with this term, by a predecessor, with these facts in the dossier. */
    public CoachId with(Days term, List<Fact> facts) {
        return with(CoachExamples.noor(CoachId.random()), term, facts);
    }

    public CoachId with(CoachDetails details, Days term, List<Fact> facts) {
        dossiers.open(List.of(details), Map.of(details.coach(), facts), "test");
        past.keep(List.of(new Past(details.coach(), List.of(takenOver(details.coach(), term)))));
        return details.coach();
    }

    private static PastDecision takenOver(CoachId coach, Days term) {
        ProposedDecision proposed = new ProposedDecision(
                UUID.randomUUID(),
                coach,
                DecisionKind.TAKEN_OVER,
                Body.PREDECESSOR,
                PREDECESSOR,
                null,
                term.from(),
                term,
                null,
                null,
                new Grounds(null, List.of(), null, null),
                0);
        return new PastDecision(
                proposed,
                term.from().atTime(LocalTime.NOON).atZone(TestClock.AMSTERDAM).toInstant());
    }

    /** The whole profile, and points and hours in each year of the term, two months after it began. */
    public static List<Fact> diligent(Days term) {
        List<Fact> facts = new ArrayList<>(withoutTheProfile(term));
        facts.add(Facts.training(Facts.BASIC, term.from().minusMonths(1).toString()));
        return facts;
    }

    /** As diligent, but without the training that covers the profile of 2022. */
    public static List<Fact> withoutTheProfile(Days term) {
        List<Fact> facts = new ArrayList<>();
        for (LocalDate year = term.from(); year.isBefore(term.until()); year = year.plusYears(1)) {
            String day = year.plusMonths(2).toString();
            facts.add(Facts.points(day, 4, day));
            facts.add(Facts.hours(30, day));
        }
        return facts;
    }

    public static Fact module(Training.Kind kind, String on) {
        Training module = new Training(kind, "T-" + kind, "Module", Competences.NONE, 4);
        return Facts.training("module:" + kind, module, Recognition.RECOGNISED, on, Proof.Kind.ATTENDANCE);
    }
}
