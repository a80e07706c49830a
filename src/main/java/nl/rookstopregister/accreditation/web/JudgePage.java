package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accreditation.model.review.Advice;
import nl.rookstopregister.accreditation.model.review.Score;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;

/**
 * Everything for one judgement on one page: each part of the request beside the criteria that it speaks of.
 *
 * @param address of this page; what is typed is saved and handed in there
 * @param objection why the provider objects; empty when it does not
 * @param closed key of the words that say why nothing can be typed here; empty when it can
 * @param rest parts of the request on which nothing is scored
 * @param others what the other reviewers found, once the reader may see it
 */
public record JudgePage(
        CaseHead head,
        String address,
        String caseAddress,
        String objection,
        String closed,
        List<Part> parts,
        List<RequestPart> rest,
        int scored,
        int asked,
        TypedAdvice advice,
        boolean points,
        List<PrecedentLine> precedents,
        List<RulingLine> earlier,
        CasePage.Found others,
        FormErrors errors) {

    /** A part of the request, and what is scored on it. */
    public record Part(RequestPart part, List<Scoring> scorings) {}

    /** A criterion with its score so far. */
    public record Scoring(String code, String name, String question, String source, String score, String grounds) {

        static Scoring of(Criterion criterion, String score, String grounds, Language language) {
            return new Scoring(
                    criterion.code(),
                    criterion.name().in(language),
                    criterion.question().in(language),
                    criterion.source(),
                    score,
                    grounds);
        }

        public String scoreField() {
            return "score-" + code;
        }

        public String groundsField() {
            return "grond-" + code;
        }
    }

    /**
     * What stands in the fields of the advice.
     *
     * @param suggested points that the hours and the level suggest
     */
    public record TypedAdvice(
            String choice,
            String points,
            String months,
            String conditions,
            String reason,
            String question,
            int suggested) {

        static TypedAdvice of(Advice advice, String reason, Advice.Grant standard) {
            Advice.Grant grant = advice instanceof Advice.Grant given ? given : standard;
            return new TypedAdvice(
                    CaseWords.code(advice),
                    String.valueOf(grant.points()),
                    String.valueOf(grant.months()),
                    String.join("\n", grant.conditions()),
                    reason,
                    advice instanceof Advice.AskMore(String question) ? question : "",
                    standard.points());
        }
    }

    /** What was decided about a comparable request. */
    public record PrecedentLine(
            String title, String provider, boolean sameType, int hours, int shared, RulingLine ruling) {}

    /** From worst to best. */
    public List<Score> scale() {
        return List.of(Score.values());
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }
}
