package nl.rookstopregister.accreditation.web;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.model.review.Advice;
import nl.rookstopregister.accreditation.model.review.Gap;
import nl.rookstopregister.accreditation.model.review.Judgement;
import nl.rookstopregister.accreditation.model.review.Score;
import nl.rookstopregister.accreditation.model.review.Scored;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A judgement as a browser sent it; what cannot be read is said, and the rest is kept. */
record TypedJudgement(Judgement judgement, FormErrors errors) {

    private static final int MOST_POINTS = 200;
    private static final int MOST_MONTHS = 120;
    private static final int LONGEST = 4000;

    static TypedJudgement read(MultiValueMap<String, String> form, List<String> criteria, boolean points) {
        Judgement judgement = Judgement.NONE;
        for (String criterion : criteria) {
            judgement = judgement.with(
                    criterion, new Scored(score(text(form, "score-" + criterion)), text(form, "grond-" + criterion)));
        }
        String reason = text(form, "toelichting");
        return switch (text(form, "advies")) {
            case "toekennen" -> grant(judgement, form, points, reason);
            case "weigeren" -> new TypedJudgement(judgement.advising(new Advice.Refuse(), reason), FormErrors.none());
            case "vragen" ->
                new TypedJudgement(
                        judgement.advising(new Advice.AskMore(text(form, "vraag")), reason), FormErrors.none());
            default -> new TypedJudgement(judgement.advising(null, reason), FormErrors.none());
        };
    }

    private static TypedJudgement grant(
            Judgement judgement, MultiValueMap<String, String> form, boolean points, String reason) {
        Optional<Integer> given = points ? Numbers.read(text(form, "punten"), 0, MOST_POINTS) : Optional.of(0);
        Optional<Integer> months = Numbers.read(text(form, "maanden"), 1, MOST_MONTHS);
        FormErrors errors = FormErrors.none();
        if (given.isEmpty()) {
            errors = errors.and("punten", "review.wrong.points");
        }
        if (months.isEmpty()) {
            errors = errors.and("maanden", "review.wrong.months");
        }
        return errors.isEmpty()
                ? new TypedJudgement(
                        judgement.advising(
                                new Advice.Grant(
                                        given.orElseThrow(),
                                        months.orElseThrow(),
                                        TypedRulings.lines(text(form, "voorwaarden"))),
                                reason),
                        errors)
                : new TypedJudgement(judgement.advising(null, reason), errors);
    }

    /** What is missing, each at its field. */
    static FormErrors errors(List<Gap> gaps) {
        FormErrors errors = FormErrors.none();
        for (Gap gap : gaps) {
            errors = errors.and(field(gap), "review.gap." + gap.kind());
        }
        return errors;
    }

    private static String field(Gap gap) {
        return switch (gap.kind()) {
            case SCORE -> "score-" + gap.criterion();
            case GROUNDS -> "grond-" + gap.criterion();
            case ADVICE -> "advies";
            case REASON, FAILS_AND_GRANTS -> "toelichting";
            case QUESTION -> "vraag";
        };
    }

    private static @Nullable Score score(String text) {
        for (Score score : Score.values()) {
            if (score.name().equals(text)) {
                return score;
            }
        }
        return null;
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        String sent = Optional.ofNullable(form.getFirst(name)).orElse("").strip();
        return sent.length() > LONGEST ? sent.substring(0, LONGEST) : sent;
    }
}
