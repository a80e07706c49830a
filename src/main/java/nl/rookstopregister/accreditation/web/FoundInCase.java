package nl.rookstopregister.accreditation.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.review.Advice;
import nl.rookstopregister.accreditation.model.review.Difference;
import nl.rookstopregister.accreditation.model.review.Judgement;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.Score;
import nl.rookstopregister.accreditation.model.review.Scored;
import nl.rookstopregister.accreditation.model.review.Seat;
import nl.rookstopregister.accreditation.model.review.Sight;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.accreditation.usecase.ReviewFile;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** Lays what the reviewers found side by side, and leaves out what the reader may not see yet. */
@Component
class FoundInCase {

    private final CaseWords words;

    FoundInCase(CaseWords words) {
        this.words = words;
    }

    CasePage.Found of(ReviewFile file, AccountId reader, Language language) {
        Review review = file.review();
        List<Seat> shown = shown(review, reader);
        long submitted = review.seats().stream()
                .filter(seat -> seat.judgement().isSubmitted())
                .count();
        boolean all = shown.size() == submitted && review.pairIsIn();
        List<Difference> differences = all ? review.differences() : List.of();
        Optional<Advice> counsel = all ? review.counsel() : Optional.empty();
        RequestKind kind = file.request().request().kind();
        return new CasePage.Found(
                shown.size() < submitted,
                shown.stream().map(seat -> opinion(seat, kind, language)).toList(),
                shown.isEmpty()
                        ? List.of()
                        : file.criteria().stream()
                                .map(criterion -> row(criterion, shown, differences, language))
                                .toList(),
                words.say(differences, file.criteria(), language),
                counsel.map(advice -> words.say(kind, advice, language)).orElse(null),
                counsel.map(FoundInCase::conditions).orElse(List.of()));
    }

    /** One's own as well, once it is handed in. */
    private static List<Seat> shown(Review review, AccountId reader) {
        List<Seat> others = Sight.of(review, reader);
        Stream<Seat> own = review.seats().stream()
                .filter(seat -> seat.person().account().equals(reader)
                        && seat.judgement().isSubmitted());
        List<Seat> all = Stream.concat(others.stream(), own).toList();
        return review.seats().stream().filter(all::contains).toList();
    }

    private CasePage.Opinion opinion(Seat seat, RequestKind kind, Language language) {
        Judgement judgement = seat.judgement();
        Advice advice = Objects.requireNonNull(judgement.advice());
        return new CasePage.Opinion(
                seat.person().name(),
                !seat.isTaken(),
                words.say(kind, advice, language),
                conditions(advice),
                judgement.reason());
    }

    private static CasePage.CriterionRow row(
            Criterion criterion, List<Seat> shown, List<Difference> differences, Language language) {
        return new CasePage.CriterionRow(
                criterion.name().in(language),
                differences.stream()
                        .anyMatch(difference -> difference instanceof Difference.OnCriterion on
                                && on.criterion().equals(criterion.code())),
                shown.stream()
                        .map(seat -> cell(seat.judgement().scored(criterion.code())))
                        .toList());
    }

    private static CasePage.Cell cell(Scored scored) {
        Score score = scored.score();
        return score == null
                ? new CasePage.Cell("review.score.none", false, "")
                : new CasePage.Cell("review.score." + score, score.passes(), scored.grounds());
    }

    private static List<String> conditions(Advice advice) {
        return advice instanceof Advice.Grant grant ? grant.conditions() : List.of();
    }
}
