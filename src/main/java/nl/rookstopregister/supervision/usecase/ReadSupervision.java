package nl.rookstopregister.supervision.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.supervision.SupervisionId;
import nl.rookstopregister.supervision.model.PracticeJudgement;
import nl.rookstopregister.supervision.model.PracticeJudgements;
import nl.rookstopregister.supervision.model.Rubric;
import nl.rookstopregister.supervision.model.SharedPractice;
import nl.rookstopregister.supervision.model.Supervision;
import nl.rookstopregister.supervision.model.Supervisions;

/** Shows a coach, a supervisor and the office where supervision stands. */
@UseCase
public class ReadSupervision {

    private final Supervisions supervisions;
    private final PracticeJudgements judgements;
    private final Colleagues colleagues;
    private final SupervisorTerms terms;
    private final AccessLog log;

    ReadSupervision(
            Supervisions supervisions,
            PracticeJudgements judgements,
            Colleagues colleagues,
            SupervisorTerms terms,
            AccessLog log) {
        this.supervisions = supervisions;
        this.judgements = judgements;
        this.colleagues = colleagues;
        this.terms = terms;
        this.log = log;
    }

    /**
     * One supervision with the two people in it.
     *
     * @param load how many people the supervisor has under assessment now
     * @param judgements oldest first
     */
    public record Between(
            Supervision supervision,
            Colleague coach,
            Colleague supervisor,
            Set<SharedPractice> shared,
            int load,
            List<PracticeJudgement> judgements) {

        public Optional<PracticeJudgement> last() {
            return judgements.isEmpty() ? Optional.empty() : Optional.of(judgements.getLast());
        }
    }

    /**
     * All supervision that concerns one coach.
     *
     * @param asked by this coach of others
     * @param supervised asked of this coach by others
     * @param load how many people this coach has under assessment now
     */
    public record Own(List<Between> asked, List<Between> supervised, int load, int atOnce, int years) {}

    public Own of(CoachId coach) {
        return new Own(
                supervisions.askedBy(coach).stream().map(this::between).toList(),
                supervisions.askedOf(coach).stream().map(this::between).toList(),
                supervisions.underAssessment(coach),
                terms.atOnce(),
                terms.years());
    }

    /** Empty for whoever is neither of the two. */
    public Optional<Between> find(SupervisionId id, CoachId reader) {
        Optional<Supervision> found = supervisions.find(id).filter(each -> each.isOf(reader));
        found.filter(each -> each.isSupervisedBy(reader))
                .ifPresent(each -> log.looked(each.coach(), "accesslog.supervision.read"));
        return found.map(this::between);
    }

    /** What supervisors signed about anybody, newest first. */
    public List<Between> signed(int from, int size) {
        return supervisions.signed(from, size).stream().map(this::between).toList();
    }

    public int countSigned() {
        return supervisions.countSigned();
    }

    /** One that was signed, for who weighs it. */
    public Optional<Between> forOffice(SupervisionId id) {
        Optional<Between> signed = supervisions
                .find(id)
                .map(this::between)
                .filter(between -> !between.judgements().isEmpty());
        signed.ifPresent(between -> log.looked(between.supervision().coach(), "accesslog.supervision.read"));
        return signed;
    }

    public Rubric rubric() {
        return terms.rubric();
    }

    public int atOnce() {
        return terms.atOnce();
    }

    private Between between(Supervision supervision) {
        return new Between(
                supervision,
                colleagues.colleague(supervision.coach()),
                colleagues.colleague(supervision.supervisor()),
                colleagues.shared(supervision.coach(), supervision.supervisor()),
                supervisions.underAssessment(supervision.supervisor()),
                judgements.of(supervision.id()));
    }
}
