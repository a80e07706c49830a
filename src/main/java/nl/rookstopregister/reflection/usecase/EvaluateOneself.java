package nl.rookstopregister.reflection.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.reflection.model.EvaluationPart;
import nl.rookstopregister.reflection.model.SelfEvaluation;
import nl.rookstopregister.reflection.model.SelfEvaluations;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** Lets a coach look back on the own work, in as many sittings as it takes, and complete it. */
@UseCase
public class EvaluateOneself {

    private final SelfEvaluations evaluations;
    private final PersonRecords records;
    private final ReflectionTerms terms;

    EvaluateOneself(SelfEvaluations evaluations, PersonRecords records, ReflectionTerms terms) {
        this.evaluations = evaluations;
        this.records = records;
        this.terms = terms;
    }

    public Values draft(CoachId coach) {
        return evaluations.draft(coach);
    }

    /** Newest first. */
    public List<SelfEvaluation> completed(CoachId coach) {
        return evaluations.of(records.of(coach));
    }

    public Optional<SelfEvaluation> completed(CoachId coach, UUID id) {
        return completed(coach).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Keeps what was typed, right or wrong. */
    public void keep(CoachId coach, Values typed) {
        evaluations.keep(coach, typed, terms.now());
    }

    /** @return what is not right yet; nothing when it is completed */
    public List<Problem> complete(CoachId coach, Values typed) {
        evaluations.keep(coach, typed, terms.now());
        List<Problem> problems = problems(typed);
        if (problems.isEmpty()) {
            evaluations.complete(new SelfEvaluation(UUID.randomUUID(), coach, typed, terms.now()));
        }
        return problems;
    }

    private List<Problem> problems(Values typed) {
        List<Problem> problems = Check.of(EvaluationPart.all(), typed, terms.today());
        boolean backwards = WrittenDay.read(typed.get("from"))
                .flatMap(from -> WrittenDay.read(typed.get("until")).map(from::isAfter))
                .orElse(false);
        return problems.isEmpty() && backwards ? List.of(new Problem("until", "forms.wrong.before-start")) : problems;
    }
}
