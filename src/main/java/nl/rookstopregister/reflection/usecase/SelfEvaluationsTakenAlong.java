package nl.rookstopregister.reflection.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.spi.RecordKind;
import nl.rookstopregister.reflection.model.EvaluationPart;
import nl.rookstopregister.reflection.model.SelfEvaluation;
import nl.rookstopregister.reflection.model.SelfEvaluations;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** Completed self-evaluations in the file that a coach takes along. They come back: they are the coach's own word. */
@UseCase
class SelfEvaluationsTakenAlong implements RecordKind<SelfEvaluationsTakenAlong.SelfEvaluationRecord> {

    private static final int PLACE = 60;

    private final SelfEvaluations evaluations;
    private final PersonRecords records;
    private final ReflectionTerms terms;
    private final Words words;

    SelfEvaluationsTakenAlong(SelfEvaluations evaluations, PersonRecords records, ReflectionTerms terms, Words words) {
        this.evaluations = evaluations;
        this.records = records;
        this.terms = terms;
        this.words = words;
    }

    /** A self-evaluation as it stands in the file: answers by question. */
    public record SelfEvaluationRecord(UUID id, Instant completedAt, Map<String, String> answers) {

        /** Sorted, so that the same portfolio is the same file. */
        public SelfEvaluationRecord {
            answers = new TreeMap<>(answers);
        }

        static SelfEvaluationRecord of(SelfEvaluation evaluation) {
            return new SelfEvaluationRecord(
                    evaluation.id(),
                    evaluation.completedAt(),
                    evaluation.answers().typed());
        }
    }

    @Override
    public String name() {
        return "selfEvaluations";
    }

    @Override
    public Class<SelfEvaluationRecord> shape() {
        return SelfEvaluationRecord.class;
    }

    @Override
    public String heading() {
        return "reflection.taken-along.evaluations";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<SelfEvaluationRecord> of(CoachId coach) {
        return evaluations.of(records.of(coach)).stream()
                .map(SelfEvaluationRecord::of)
                .sorted(Comparator.comparing(SelfEvaluationRecord::completedAt))
                .toList();
    }

    @Override
    public String line(SelfEvaluationRecord one, Language language) {
        return words.text(
                language,
                "reflection.taken-along.evaluations.line",
                terms.dayOf(one.completedAt()),
                one.answers().getOrDefault("went_well", ""),
                one.answers().getOrDefault("could_be_better", ""),
                one.answers().getOrDefault("actions", ""));
    }

    @Override
    public Taking take(CoachId coach, List<SelfEvaluationRecord> records, Actor by) {
        List<SelfEvaluationRecord> known = new ArrayList<>(of(coach));
        List<Refused> refused = new ArrayList<>();
        int added = 0;
        int there = 0;
        for (int place = 0; place < records.size(); place++) {
            SelfEvaluationRecord one = records.get(place);
            if (known.contains(one)) {
                there++;
            } else if (isRight(one) && evaluations.keepCompleted(evaluation(coach, one))) {
                known.add(one);
                added++;
            } else {
                refused.add(Refused.of(place, "reflection.taken-along.wrong"));
            }
        }
        return new Taking(added, there, refused);
    }

    private boolean isRight(SelfEvaluationRecord one) {
        return !one.completedAt().isAfter(terms.now())
                && Check.of(EvaluationPart.all(), new Values(one.answers()), terms.dayOf(one.completedAt()))
                        .isEmpty();
    }

    private static SelfEvaluation evaluation(CoachId coach, SelfEvaluationRecord one) {
        return new SelfEvaluation(one.id(), coach, new Values(one.answers()), one.completedAt());
    }
}
