package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.Purpose;
import nl.rookstopregister.accreditation.model.review.Advice;
import nl.rookstopregister.accreditation.usecase.ReviewFile;
import nl.rookstopregister.accreditation.web.CasePage.TypedRuling;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.shared.Days;
import org.springframework.util.MultiValueMap;

/** Reads the fields of a ruling, and fills them in with what the reviewers advise. */
final class TypedRulings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final int MOST_POINTS = 200;
    private static final int MOST_MONTHS = 120;

    private TypedRulings() {}

    /** What was typed as something that can be decided, or what is wrong with it. */
    record Reading(Optional<Outcome> outcome, FormErrors errors) {}

    static TypedRuling of(MultiValueMap<String, String> form) {
        return new TypedRuling(
                text(form, "punten"),
                text(form, "maanden"),
                text(form, "ingang"),
                text(form, "voorwaarden"),
                text(form, "grond"));
    }

    static TypedRuling suggested(ReviewFile file) {
        Advice.Grant grant = file.review().pairIsIn()
                ? file.review()
                        .counsel()
                        .filter(Advice.Grant.class::isInstance)
                        .map(Advice.Grant.class::cast)
                        .orElseGet(() -> standard(file))
                : standard(file);
        return new TypedRuling(
                String.valueOf(grant.points()),
                String.valueOf(grant.months()),
                DAY.format(firstDay(file)),
                String.join("\n", grant.conditions()),
                "");
    }

    static Advice.Grant standard(ReviewFile file) {
        return new Advice.Grant(
                file.request().form().suggestedPoints(file.request().answers()),
                file.terms().months(),
                List.of());
    }

    static Reading read(TypedRuling typed, LocalDate today) {
        Optional<Integer> points = Numbers.read(typed.points(), 0, MOST_POINTS);
        Optional<Integer> months = Numbers.read(typed.months(), 1, MOST_MONTHS);
        Optional<LocalDate> from = WrittenDay.read(typed.from()).filter(day -> !day.isBefore(today));
        FormErrors errors = FormErrors.none();
        if (points.isEmpty()) {
            errors = errors.and("punten", "review.wrong.points");
        }
        if (months.isEmpty()) {
            errors = errors.and("maanden", "review.wrong.months");
        }
        if (from.isEmpty()) {
            errors = errors.and("ingang", "review.wrong.from", today);
        }
        if (!errors.isEmpty()) {
            return new Reading(Optional.empty(), errors);
        }
        LocalDate first = from.orElseThrow();
        return new Reading(
                Optional.of(new Outcome.Granted(
                        points.orElseThrow(),
                        new Days(first, first.plusMonths(months.orElseThrow())),
                        lines(typed.conditions()))),
                errors);
    }

    /** One condition a line. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static List<String> conditions(Outcome outcome) {
        return outcome instanceof Outcome.Granted granted ? granted.conditions() : List.of();
    }

    /** A renewal follows on what still counts. */
    private static LocalDate firstDay(ReviewFile file) {
        LocalDate today = file.terms().today();
        if (file.request().request().purpose().aim() != Purpose.Aim.RENEWAL) {
            return today;
        }
        return file.earlier().stream()
                .reduce((_, later) -> later)
                .map(recorded -> recorded.ruling().outcome())
                .filter(Outcome.Granted.class::isInstance)
                .map(outcome -> ((Outcome.Granted) outcome).during().until())
                .filter(end -> end.isAfter(today))
                .orElse(today);
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }
}
