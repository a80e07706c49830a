package nl.rookstopregister.reflection.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.reflection.model.SelfEvaluations;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** The line of self-evaluation on a coach's portfolio. */
@UseCase
class SelfEvaluationInPortfolio implements PortfolioPart {

    private static final int PLACE = 60;

    private final SelfEvaluations evaluations;
    private final PersonRecords records;
    private final ReflectionTerms terms;

    SelfEvaluationInPortfolio(SelfEvaluations evaluations, PersonRecords records, ReflectionTerms terms) {
        this.evaluations = evaluations;
        this.records = records;
        this.terms = terms;
    }

    @Override
    public String words() {
        return "reflection.part.evaluation";
    }

    @Override
    public String address() {
        return "/mijn/portfolio/zelfevaluatie";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Glance> glance(CoachId coach) {
        return evaluations.of(records.of(coach)).stream()
                .findFirst()
                .map(last -> new Glance(
                        Sign.NEUTRAL, "reflection.part.evaluated", List.of(terms.dayOf(last.completedAt()))));
    }
}
