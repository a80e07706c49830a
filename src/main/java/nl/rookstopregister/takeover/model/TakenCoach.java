package nl.rookstopregister.takeover.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.dossiers.AppointmentWays;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;

/**
 * A coach as a predecessor knew it, with nothing the matter.
 *
 * @param terms oldest first
 */
public record TakenCoach(Person person, List<Term> terms, List<PracticePlace> places, Working working) {

    static List<Term> inOrder(List<Term> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(term -> term.days().from()))
                .toList();
    }

    public String formerNumber() {
        return person.number();
    }

    public PersonName name() {
        return person.name();
    }

    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(person.birthDate());
    }

    public Optional<String> bigNumber() {
        return Optional.ofNullable(person.bigNumber());
    }

    Optional<LocalDate> firstRegistered() {
        return Optional.ofNullable(person.firstRegistered());
    }

    /** The phone number is not public until the coach says so; the form, which shows no address, is. */
    public CoachDetails details(CoachId coach) {
        return new CoachDetails(
                coach,
                person.name(),
                person.birthDate(),
                null,
                person.mail(),
                person.phone(),
                Language.NL,
                person.profession(),
                person.bigNumber(),
                person.agbCode(),
                places,
                working.ways(),
                working.spoken(),
                new AppointmentWays(null, !person.mail().isEmpty(), null),
                working.takesNewClients());
    }

    /** What the predecessor knew of education and practice, backed by its word. */
    public List<Fact> facts() {
        Proof proof = Proof.of(Proof.Kind.TAKEN_OVER);
        Days term = terms.getLast().days();
        List<Fact> facts = new ArrayList<>();
        EducationLevel education = person.education();
        if (education != null) {
            facts.add(new Fact.Education("taken-over:education", education, education.label(), term.from(), proof));
        }
        for (int i = 0; i < working.interventions().size(); i++) {
            facts.add(new Fact.InterventionCarriedOut(
                    "taken-over:intervention:" + (i + 1),
                    new Fact.Intervention("", working.interventions().get(i)),
                    Recognition.RECOGNISED,
                    0,
                    term,
                    proof));
        }
        return facts;
    }
}
