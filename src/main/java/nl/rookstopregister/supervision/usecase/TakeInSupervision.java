package nl.rookstopregister.supervision.usecase;

import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.supervision.SupervisionIntake;
import nl.rookstopregister.supervision.model.Draft;
import nl.rookstopregister.supervision.model.PracticeJudgement;
import nl.rookstopregister.supervision.model.PracticeJudgements;
import nl.rookstopregister.supervision.model.Rubric;
import nl.rookstopregister.supervision.model.Supervision;
import nl.rookstopregister.supervision.model.Supervision.Move;
import nl.rookstopregister.supervision.model.Supervisions;

@UseCase
class TakeInSupervision implements SupervisionIntake {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final String FIRST_STEP = "1";

    private final Supervisions supervisions;
    private final PracticeJudgements judgements;
    private final Colleagues colleagues;
    private final SupervisorTerms terms;

    TakeInSupervision(
            Supervisions supervisions, PracticeJudgements judgements, Colleagues colleagues, SupervisorTerms terms) {
        this.supervisions = supervisions;
        this.judgements = judgements;
        this.colleagues = colleagues;
        this.terms = terms;
    }

    @Override
    public void take(Underway underway) {
        Instant at = underway.on().atTime(AFTERNOON).atZone(terms.zone()).toInstant();
        CoachId supervisor = Objects.requireNonNull(underway.supervisor().coach());
        Supervision asked = Supervision.asked(underway.coach(), supervisor, underway.message(), at);
        supervisions.add(asked);
        if (underway.reached() != Reached.ASKED) {
            Supervision accepted = asked.after(Move.ACCEPT, supervisor, "", at).orElseThrow();
            supervisions.saveAccepted(accepted, terms.atOnce());
            Draft draft = draft(terms.rubric(), underway);
            judgements.keep(asked.id(), draft.answers());
            if (underway.reached() == Reached.SIGNED) {
                judgements.add(judgement(accepted, draft, underway));
                supervisions.save(accepted.after(Move.SIGN, supervisor, "", at).orElseThrow());
            }
        }
    }

    /** Halfway is the first role; a whole one has all. */
    private static Draft draft(Rubric rubric, Underway underway) {
        boolean whole = underway.reached() == Reached.SIGNED;
        List<String> competences = whole ? rubric.competences() : Draft.asked(rubric, FIRST_STEP);
        Map<String, String> answers = new LinkedHashMap<>();
        competences.forEach(code -> answers.put(code, Draft.SHOWN));
        if (whole) {
            answers.put(competences.getLast(), Draft.NOT_YET);
            rubric.epas().forEach(epa -> answers.put(epa.code(), Integer.toString(epa.minimum())));
        }
        answers.put(Draft.remarkOn(FIRST_STEP), underway.remark());
        return new Draft(answers);
    }

    private PracticeJudgement judgement(Supervision of, Draft draft, Underway underway) {
        Rubric rubric = terms.rubric();
        Competences shown = draft.answered(rubric, Draft.SHOWN);
        return new PracticeJudgement(
                UUID.randomUUID(),
                of.id(),
                1,
                of.supervisor(),
                colleagues.registeredSince(terms.today(), of.supervisor()).orElseThrow(),
                shown,
                draft.answered(rubric, Draft.NOT_YET),
                draft.counts(rubric),
                draft.remarks(rubric),
                colleagues.shared(of.coach(), of.supervisor()),
                of.changedAt(),
                underway.supervisor().actor());
    }
}
