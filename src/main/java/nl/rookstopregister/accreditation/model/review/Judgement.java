package nl.rookstopregister.accreditation.model.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one reviewer finds of one request: a score per criterion, and an advice.
 *
 * @param scores by the code of the criterion
 * @param advice null as long as none was chosen
 * @param reason of the advice, in words
 * @param submittedOn null as long as the reviewer is at work
 */
public record Judgement(
        Map<String, Scored> scores,
        @Nullable Advice advice,
        String reason,
        @Nullable LocalDate submittedOn) {

    public static final Judgement NONE = new Judgement(Map.of(), null, "", null);

    /** What became of handing it in. */
    public sealed interface Submitting {

        record Submitted(Judgement judgement) implements Submitting {}

        record Incomplete(List<Gap> gaps) implements Submitting {

            public Incomplete {
                gaps = List.copyOf(gaps);
            }
        }
    }

    public Judgement {
        scores = Map.copyOf(scores);
    }

    public Scored scored(String criterion) {
        return scores.getOrDefault(criterion, Scored.NOTHING);
    }

    public Judgement with(String criterion, Scored scored) {
        Map<String, Scored> all = new HashMap<>(scores);
        all.put(criterion, scored);
        return new Judgement(all, advice, reason, submittedOn);
    }

    public Judgement advising(@Nullable Advice newAdvice, String newReason) {
        return new Judgement(scores, newAdvice, newReason, submittedOn);
    }

    public boolean isSubmitted() {
        return submittedOn != null;
    }

    /** Whether every criterion has a score, handed in or not. */
    public boolean hasScored(List<String> criteria) {
        return criteria.stream().allMatch(criterion -> scored(criterion).score() != null);
    }

    public Submitting submit(List<String> criteria, LocalDate today) {
        List<Gap> gaps = gaps(criteria);
        return gaps.isEmpty()
                ? new Submitting.Submitted(new Judgement(scores, advice, reason, today))
                : new Submitting.Incomplete(gaps);
    }

    /** What is missing before it can be handed in; a score that passes needs no words. */
    public List<Gap> gaps(List<String> criteria) {
        List<Gap> gaps = new ArrayList<>();
        for (String criterion : criteria) {
            Scored scored = scored(criterion);
            if (scored.score() == null) {
                gaps.add(new Gap(Gap.Kind.SCORE, criterion));
            } else if (scored.fails() && scored.grounds().isBlank()) {
                gaps.add(new Gap(Gap.Kind.GROUNDS, criterion));
            }
        }
        if (advice == null) {
            gaps.add(Gap.of(Gap.Kind.ADVICE));
        } else {
            gaps.addAll(gaps(advice, criteria));
        }
        return List.copyOf(gaps);
    }

    private List<Gap> gaps(Advice advised, List<String> criteria) {
        return switch (advised) {
            case Advice.Refuse _ when reason.isBlank() -> List.of(Gap.of(Gap.Kind.REASON));
            case Advice.AskMore(String question) when question.isBlank() -> List.of(Gap.of(Gap.Kind.QUESTION));
            case Advice.Grant grant
            when grant.conditions().isEmpty()
                    && reason.isBlank()
                    && criteria.stream().anyMatch(each -> scored(each).fails()) ->
                List.of(Gap.of(Gap.Kind.FAILS_AND_GRANTS));
            case Advice.Grant _, Advice.Refuse _, Advice.AskMore _ -> List.of();
        };
    }

    Judgement reopened() {
        return new Judgement(scores, advice, reason, null);
    }
}
