package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.admission.ApplicationNumber;
import nl.rookstopregister.admission.model.Declarations;
import nl.rookstopregister.admission.model.Questions;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.EducationLevel;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.shared.Days;
import org.springframework.stereotype.Component;

/** The facts that an application states, as far as it is filled in well, with what proves each. */
@Component
class StatedFacts {

    private final AccreditedTrainings trainings;
    private final RecognisedInterventions interventions;

    StatedFacts(AccreditedTrainings trainings, RecognisedInterventions interventions) {
        this.trainings = trainings;
        this.interventions = interventions;
    }

    List<Fact> of(ApplicationNumber number, Answers answers, List<RefereeRequest> referees, LocalDate today) {
        String prefix = "admission:" + number + ":";
        Stream<Fact> education = right(answers, Task.EDUCATION, today).map(item -> education(prefix, item));
        Stream<Fact> followed =
                right(answers, Task.TRAININGS, today).map(item -> training(prefix, item, proof(item, referees, today)));
        Stream<Fact> practice = right(answers, Task.PRACTICE, today).map(item -> practice(prefix, item, today));
        return Stream.of(education, followed, practice, declarations(prefix, answers, today))
                .flatMap(facts -> facts)
                .toList();
    }

    private static Stream<Item> right(Answers answers, Task task, LocalDate today) {
        return answers.items(task).stream()
                .filter(item -> Check.ofItem(task, item, today).isEmpty());
    }

    private static Fact education(String prefix, Item item) {
        Values values = item.values();
        return new Fact.Education(
                prefix + item.id(),
                EducationLevel.valueOf(values.get("level")),
                values.get("title"),
                day(values, "completed_on"),
                shown(item, Proof.Kind.DIPLOMA, Proof.Kind.AWAITED));
    }

    private Fact training(String prefix, Item item, Proof proof) {
        Values values = item.values();
        String id = prefix + item.id();
        Training training = training(values);
        if (values.get("stage").equals("completed")) {
            LocalDate day = day(values, "completed_on");
            return new Fact.TrainingCompleted(id, training, accreditation(training, day), day, proof);
        }
        LocalDate start = day(values, "started_on");
        return new Fact.TrainingUnderWay(
                id, training, accreditation(training, start), start, day(values, "expected_end"), proof);
    }

    private Training training(Values values) {
        return trainings
                .find(values.get("training"))
                .orElseGet(
                        () -> new Training(Training.Kind.OTHER, "", values.get("training_name"), Competences.NONE, 0));
    }

    private Recognition accreditation(Training training, LocalDate day) {
        return training.reference().isEmpty() ? Recognition.UNKNOWN : trainings.on(training.reference(), day);
    }

    private Fact practice(String prefix, Item item, LocalDate today) {
        Values values = item.values();
        LocalDate from = day(values, "from");
        LocalDate last = WrittenDay.read(values.get("until")).orElse(today);
        String reference = values.get("intervention");
        boolean listed = !reference.equals(Questions.OTHER);
        String name =
                interventions.find(reference).map(each -> each.name().nl()).orElse(values.get("intervention_name"));
        return new Fact.InterventionCarriedOut(
                prefix + item.id(),
                new Fact.Intervention(listed ? reference : "", name),
                listed ? interventions.on(reference, last) : Recognition.UNKNOWN,
                Integer.parseInt(values.get("trajectories")),
                new Days(from, last.plusDays(1)),
                shown(item, Proof.Kind.CERTIFICATE, Proof.Kind.OWN_STATEMENT));
    }

    private static Stream<Fact> declarations(String prefix, Answers answers, LocalDate today) {
        return Declarations.CODES.stream()
                .filter(code -> answers.values(Task.DECLARATIONS).ticked(code))
                .map(code -> new Fact.DeclarationMade(prefix + code, code, today, Proof.of(Proof.Kind.OWN_STATEMENT)));
    }

    /** A certificate, or the confirmation of a referee (S3). A training under way needs no proof yet. */
    private static Proof proof(Item item, List<RefereeRequest> referees, LocalDate today) {
        boolean confirmed = referees.stream()
                .anyMatch(request ->
                        request.item().equals(item.id()) && request.state(today) == RefereeRequest.State.CONFIRMED);
        if (item.evidence().isEmpty() && confirmed) {
            return Proof.of(Proof.Kind.REFEREE);
        }
        boolean underWay = item.values().get("stage").equals("under_way");
        return shown(item, Proof.Kind.CERTIFICATE, underWay ? Proof.Kind.OWN_STATEMENT : Proof.Kind.AWAITED);
    }

    private static Proof shown(Item item, Proof.Kind byDocument, Proof.Kind otherwise) {
        return item.evidence().isEmpty()
                ? Proof.of(otherwise)
                : new Proof(byDocument, item.evidence().getFirst().toString());
    }

    private static LocalDate day(Values values, String question) {
        return WrittenDay.read(values.get(question)).orElseThrow();
    }
}
