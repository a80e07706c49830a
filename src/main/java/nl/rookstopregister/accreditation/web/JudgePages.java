package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.review.Advice;
import nl.rookstopregister.accreditation.model.review.Judgement;
import nl.rookstopregister.accreditation.model.review.Objection;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Score;
import nl.rookstopregister.accreditation.model.review.Seat;
import nl.rookstopregister.accreditation.model.review.Stage;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.accreditation.usecase.Precedent;
import nl.rookstopregister.accreditation.usecase.ReadReviews;
import nl.rookstopregister.accreditation.usecase.ReviewFile;
import nl.rookstopregister.accreditation.web.JudgePage.TypedAdvice;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which a reviewer judges. */
@Component
class JudgePages {

    private static final int MINUTES_IN_AN_HOUR = 60;

    private final ReadReviews readReviews;
    private final RequestParts parts;
    private final CaseWords words;
    private final FoundInCase found;

    JudgePages(ReadReviews readReviews, RequestParts parts, CaseWords words, FoundInCase found) {
        this.readReviews = readReviews;
        this.parts = parts;
        this.words = words;
        this.found = found;
    }

    /** Who does not sit in the case has no page to judge on. */
    ReviewFile file(ReviewId id, SignedIn reader) {
        return readReviews
                .find(id)
                .filter(file -> file.review().seat(reader.account()).isPresent())
                .orElseThrow(Cases::notFound);
    }

    /** @param typed what stands in the fields of the advice; null for what was saved */
    ModelAndView page(
            ReviewFile file,
            SignedIn reader,
            Judgement judgement,
            @Nullable TypedAdvice typed,
            FormErrors errors,
            Language language) {
        Review review = file.review();
        List<RequestPart> all = parts.of(file.request(), language);
        List<Criterion> criteria = file.criteria();
        return new ModelAndView(
                "accreditation/review/judge",
                "page",
                new JudgePage(
                        CasePages.head(file, language),
                        CasePages.address(review) + "/oordeel",
                        CasePages.address(review),
                        file.objection().map(Objection::grounds).orElse(""),
                        closed(file, reader),
                        all.stream()
                                .map(part -> scored(part, file, judgement, language))
                                .filter(part -> !part.scorings().isEmpty())
                                .toList(),
                        all.stream()
                                .filter(part ->
                                        criteria.stream().noneMatch(criterion -> speaksOf(criterion, part, file)))
                                .toList(),
                        (int) criteria.stream()
                                .filter(criterion ->
                                        judgement.scored(criterion.code()).score() != null)
                                .count(),
                        criteria.size(),
                        typed == null ? advice(file, judgement) : typed,
                        file.request().request().kind() == RequestKind.TRAINING,
                        readReviews.precedents(file).stream()
                                .map(precedent -> line(precedent, language))
                                .toList(),
                        file.earlier().stream()
                                .map(ruling -> RulingLine.of(ruling, words, language))
                                .toList(),
                        found.of(file, reader.account(), language),
                        errors));
    }

    static TypedAdvice advice(ReviewFile file, Judgement judgement) {
        Advice.Grant standard = TypedRulings.standard(file);
        Advice advice = judgement.advice();
        return advice == null
                ? new TypedAdvice(
                        "",
                        String.valueOf(standard.points()),
                        String.valueOf(standard.months()),
                        "",
                        judgement.reason(),
                        "",
                        standard.points())
                : TypedAdvice.of(advice, judgement.reason(), standard);
    }

    private static String closed(ReviewFile file, SignedIn reader) {
        Seat own = file.review().seat(reader.account()).orElseThrow();
        if (own.judgement().isSubmitted()) {
            return "review.judge.closed.handed-in";
        }
        if (file.request().request().state().waitsForProvider()) {
            return "review.judge.closed.more-asked";
        }
        if (file.committee().stream()
                .anyMatch(
                        candidate -> candidate.person().account().equals(reader.account()) && !candidate.mayJudge())) {
            return "review.judge.closed.conflict";
        }
        return own.isThird() && file.review().stage() != Stage.THIRD_JUDGING ? "review.judge.closed.not-now" : "";
    }

    private static JudgePage.Part scored(RequestPart part, ReviewFile file, Judgement judgement, Language language) {
        return new JudgePage.Part(
                part,
                file.criteria().stream()
                        .filter(criterion -> speaksOf(criterion, part, file))
                        .map(criterion -> scoring(criterion, judgement, language))
                        .toList());
    }

    private static JudgePage.Scoring scoring(Criterion criterion, Judgement judgement, Language language) {
        Score score = judgement.scored(criterion.code()).score();
        return JudgePage.Scoring.of(
                criterion,
                score == null ? "" : score.name(),
                judgement.scored(criterion.code()).grounds(),
                language);
    }

    /** A criterion names the key of a subject; about what no subject speaks of is asked beside the first. */
    private static boolean speaksOf(Criterion criterion, RequestPart part, ReviewFile file) {
        List<Subject> subjects = List.copyOf(file.request().form().subjects());
        String subject = subjects.stream()
                .filter(each -> each.key().equals(criterion.subject()))
                .findFirst()
                .orElse(subjects.getFirst())
                .name();
        return part.name().equals(subject);
    }

    private JudgePage.PrecedentLine line(Precedent precedent, Language language) {
        return new JudgePage.PrecedentLine(
                precedent.title(),
                precedent.provider(),
                precedent.likeness().sameType(),
                precedent.traits().minutes() / MINUTES_IN_AN_HOUR,
                precedent.likeness().shared(),
                RulingLine.of(precedent.ruling(), words, language));
    }
}
