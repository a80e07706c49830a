package nl.rookstopregister.supervision.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.supervision.SupervisionId;
import nl.rookstopregister.supervision.model.Draft;
import nl.rookstopregister.supervision.model.PracticeJudgement;
import nl.rookstopregister.supervision.model.PracticeJudgements;
import nl.rookstopregister.supervision.model.Rubric;
import nl.rookstopregister.supervision.model.Supervision;
import nl.rookstopregister.supervision.model.Supervision.Move;
import nl.rookstopregister.supervision.model.Supervisions;

/** Lets a supervisor judge competence by competence, count the work that was done, and sign. */
@UseCase
public class JudgeInPractice {

    private final Supervisions supervisions;
    private final PracticeJudgements judgements;
    private final Colleagues colleagues;
    private final SupervisorTerms terms;
    private final SupervisionMail mail;
    private final AccessLog log;

    JudgeInPractice(
            Supervisions supervisions,
            PracticeJudgements judgements,
            Colleagues colleagues,
            SupervisorTerms terms,
            SupervisionMail mail,
            AccessLog log) {
        this.supervisions = supervisions;
        this.judgements = judgements;
        this.colleagues = colleagues;
        this.terms = terms;
        this.mail = mail;
        this.log = log;
    }

    /** What a supervisor has open: of whom, what is asked, and what was filled in so far. */
    public record Judging(Supervision supervision, Colleague coach, Rubric rubric, Draft draft) {}

    /** What became of a signature. */
    public sealed interface Signing {

        record Signed(PracticeJudgement judgement) implements Signing {}

        /** @param steps those in which something is not answered yet */
        record Incomplete(List<String> steps) implements Signing {}

        /** Who lapsed meanwhile signs nothing. */
        record NotRegistered() implements Signing {}

        record NotNow() implements Signing {}
    }

    /** Empty for anybody but the supervisor, and when there is nothing to judge. */
    public Optional<Judging> open(SupervisionId id, CoachId supervisor) {
        return supervisions
                .find(id)
                .filter(each -> each.isSupervisedBy(supervisor) && each.canBeJudged())
                .map(supervision -> {
                    log.looked(supervision.coach(), "accesslog.supervision.read");
                    return new Judging(
                            supervision,
                            colleagues.colleague(supervision.coach()),
                            terms.rubric(),
                            judgements.draft(id));
                });
    }

    /** Keeps what was filled in, right or wrong; empty when there is nothing to judge for this person. */
    public Optional<Draft> keep(SupervisionId id, CoachId supervisor, Map<String, String> answers) {
        return supervisions
                .hold(id)
                .filter(each -> each.isSupervisedBy(supervisor) && each.canBeJudged())
                .map(_ -> {
                    judgements.keep(id, answers);
                    return judgements.draft(id);
                });
    }

    public Signing sign(SupervisionId id, CoachId supervisor, Actor by) {
        Supervision open = supervisions
                .hold(id)
                .filter(each -> each.canBe(Move.SIGN, supervisor))
                .orElse(null);
        if (open == null) {
            return new Signing.NotNow();
        }
        Rubric rubric = terms.rubric();
        Draft draft = judgements.draft(id);
        if (!draft.isComplete(rubric)) {
            return new Signing.Incomplete(rubric.steps().stream()
                    .filter(step -> !draft.missing(rubric, step).isEmpty())
                    .toList());
        }
        LocalDate since = colleagues.registeredSince(terms.today(), supervisor).orElse(null);
        if (since == null) {
            return new Signing.NotRegistered();
        }
        PracticeJudgement judgement = judgement(open, since, rubric, draft, by);
        judgements.add(judgement);
        Supervision signed = open.after(Move.SIGN, supervisor, "", terms.now()).orElseThrow();
        supervisions.save(signed);
        log.changed(open.coach(), "accesslog.supervision.signed");
        mail.toCoach(judgement.ordinal() == 1 ? "signed" : "corrected", signed);
        return new Signing.Signed(judgement);
    }

    private PracticeJudgement judgement(Supervision of, LocalDate since, Rubric rubric, Draft draft, Actor by) {
        return new PracticeJudgement(
                UUID.randomUUID(),
                of.id(),
                judgements.of(of.id()).size() + 1,
                of.supervisor(),
                since,
                draft.answered(rubric, Draft.SHOWN),
                draft.answered(rubric, Draft.NOT_YET),
                draft.counts(rubric),
                draft.remarks(rubric),
                colleagues.shared(of.coach(), of.supervisor()),
                terms.now(),
                by);
    }
}
