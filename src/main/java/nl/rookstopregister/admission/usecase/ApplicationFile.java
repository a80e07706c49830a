package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.model.TaskStatus;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;

/**
 * All there is about one application, put together for whoever works on it.
 *
 * @param answers the draft for the applicant, the last snapshot for office and committee
 * @param signedForm scans of it as a whole, when it came in on paper
 * @param established what the dossier knew before this application
 * @param assessment of dossier and application together, under the norm of today
 */
public record ApplicationFile(
        Application application,
        Answers answers,
        List<RefereeRequest> referees,
        List<KeptDocument> documents,
        List<KeptDocument> signedForm,
        List<Fact> established,
        Assessment assessment,
        List<Occurrence> history,
        Terms terms,
        LocalDate today) {

    public Map<Task, TaskStatus> statuses() {
        Map<Task, TaskStatus> statuses = new EnumMap<>(Task.class);
        for (Task task : Task.askedIn(application.procedure())) {
            statuses.put(task, status(task));
        }
        return statuses;
    }

    public TaskStatus status(Task task) {
        boolean nothingNeeded = !task.isDemandedIn(application.procedure())
                || !established(task).isEmpty();
        return TaskStatus.of(application.asked(task), answers.page(task), nothingNeeded, today);
    }

    /** Whether every task is filled in well, and signed: what the norm says of it is another matter. */
    public boolean isReady() {
        return !lacksSignature() && statuses().values().stream().allMatch(status -> status == TaskStatus.DONE);
    }

    /** On paper, nobody ticked anything: the signature on the form is what they declared. */
    public boolean lacksSignature() {
        return application.isOnPaper() && signedForm.isEmpty();
    }

    /** What the dossier knew already that belongs to this task. */
    public List<Fact> established(Task task) {
        return established.stream().filter(fact -> task == taskOf(fact)).toList();
    }

    public List<RefereeRequest> referees(String item) {
        return referees.stream().filter(request -> request.item().equals(item)).toList();
    }

    public Optional<KeptDocument> document(DocumentId id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    private static Task taskOf(Fact fact) {
        return switch (fact) {
            case Fact.Education _ -> Task.EDUCATION;
            case Fact.TrainingCompleted _, Fact.TrainingUnderWay _ -> Task.TRAININGS;
            case Fact.InterventionCarriedOut _ -> Task.PRACTICE;
            case Fact.PaymentArranged _ -> Task.PAYMENT;
            case Fact.PointsEarned _,
                    Fact.GuidanceHours _,
                    Fact.EpaDone _,
                    Fact.SupervisorAssessment _,
                    Fact.IntervisionMeeting _,
                    Fact.SelfEvaluation _,
                    Fact.MpsRecorded _,
                    Fact.DeclarationMade _ -> Task.COMPETENCES;
        };
    }

    static Dossier together(Dossier known, List<Fact> stated) {
        return new Dossier(
                known.standing(),
                java.util.stream.Stream.concat(
                                known.facts().stream()
                                        .filter(fact -> stated.stream()
                                                .noneMatch(each -> each.id().equals(fact.id()))),
                                stated.stream())
                        .toList());
    }
}
