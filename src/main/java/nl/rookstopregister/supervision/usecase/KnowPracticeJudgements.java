package nl.rookstopregister.supervision.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.spi.FactSource;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.supervision.model.PracticeJudgement;
import nl.rookstopregister.supervision.model.PracticeJudgements;

/**
 * Signed judgements as facts: the competences that were shown, and each activity that was counted. Of a judgement that was
 * corrected only the last version speaks.
 */
@UseCase
class KnowPracticeJudgements implements FactSource {

    private static final Proof SIGNED = Proof.of(Proof.Kind.SUPERVISOR);

    private final PracticeJudgements judgements;
    private final Colleagues colleagues;
    private final SupervisorTerms terms;
    private final Words words;

    KnowPracticeJudgements(PracticeJudgements judgements, Colleagues colleagues, SupervisorTerms terms, Words words) {
        this.judgements = judgements;
        this.colleagues = colleagues;
        this.terms = terms;
        this.words = words;
    }

    @Override
    public List<Fact> factsOf(CoachId coach) {
        return factsOf(List.of(coach)).getOrDefault(coach, List.of());
    }

    @Override
    public Map<CoachId, List<Fact>> factsOf(Collection<CoachId> coaches) {
        Map<CoachId, List<PracticeJudgement>> holding = judgements.holding(coaches);
        Map<CoachId, String> supervisors = holding.values().stream()
                .flatMap(List::stream)
                .map(PracticeJudgement::supervisor)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::called));
        return holding.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .flatMap(judgement ->
                                        facts(judgement, supervisors.getOrDefault(judgement.supervisor(), "")))
                                .toList()));
    }

    private Stream<Fact> facts(PracticeJudgement judgement, String supervisor) {
        String id = "supervision:" + judgement.supervision();
        LocalDate on = LocalDate.ofInstant(judgement.signedAt(), terms.zone());
        Fact competences = new Fact.SupervisorAssessment(
                id,
                judgement.conflicts().isEmpty() ? supervisor : flagged(supervisor),
                judgement.supervisorSince(),
                judgement.shown(),
                on,
                SIGNED);
        Stream<Fact> activities = judgement.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(count ->
                        new Fact.EpaDone(id + ":" + count.getKey(), count.getKey(), count.getValue(), on, SIGNED));
        return judgement.shown().isEmpty() ? activities : Stream.concat(Stream.of(competences), activities);
    }

    private String called(CoachId supervisor) {
        Colleague colleague = colleagues.colleague(supervisor);
        return colleague.name() + ", " + colleague.number();
    }

    /** Facts are kept with a decision in the register's own language. */
    private String flagged(String supervisor) {
        return words.text(Language.NL, "supervision.evidence.shared", supervisor);
    }
}
