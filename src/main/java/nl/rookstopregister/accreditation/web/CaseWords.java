package nl.rookstopregister.accreditation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.review.Advice;
import nl.rookstopregister.accreditation.model.review.Conflict;
import nl.rookstopregister.accreditation.model.review.Difference;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** Says what was advised, decided and done in a case. */
@Component
class CaseWords {

    private final Words words;

    CaseWords(Words words) {
        this.words = words;
    }

    String say(RequestKind kind, Advice advice, Language language) {
        return switch (advice) {
            case Advice.Grant(int points, int months, List<String> conditions) ->
                granted(
                        "review.outcome.grant",
                        kind,
                        points,
                        List.of(words.text(language, "review.months", months), conditions(conditions, language)),
                        language);
            case Advice.Refuse() -> words.text(language, "review.outcome.refuse");
            case Advice.AskMore(String question) -> words.text(language, "review.outcome.ask-more", question);
        };
    }

    String say(RequestKind kind, Outcome outcome, Language language) {
        return switch (outcome) {
            case Outcome.Granted(int points, Days during, List<String> conditions) ->
                granted(
                        "review.outcome.granted",
                        kind,
                        points,
                        List.of(
                                words.text(
                                        language,
                                        "review.days",
                                        during.from(),
                                        during.until().minusDays(1)),
                                conditions(conditions, language)),
                        language);
            case Outcome.Refused() -> words.text(language, "review.outcome.refused");
            case Outcome.Withdrawn(var from) -> words.text(language, "review.outcome.withdrawn", from);
        };
    }

    String say(Conflict conflict, Language language) {
        return conflict.kind() == Conflict.Kind.DECLARED
                ? words.text(language, "review.conflict.DECLARED", conflict.reason())
                : words.text(language, "review.conflict." + conflict.kind());
    }

    /** Advice and points one by one; the criteria in one sentence, for the scores stand side by side below it. */
    List<String> say(List<Difference> differences, List<Criterion> criteria, Language language) {
        Map<String, String> names = names(criteria, language);
        List<String> said = new ArrayList<>();
        List<String> scored = new ArrayList<>();
        for (Difference difference : differences) {
            switch (difference) {
                case Difference.OnAdvice(Advice one, Advice other) ->
                    said.add(words.text(
                            language,
                            "review.difference.advice",
                            words.text(language, "review.advice." + code(one)),
                            words.text(language, "review.advice." + code(other))));
                case Difference.OnPoints(int one, int other) ->
                    said.add(words.text(language, "review.difference.points", one, other));
                case Difference.OnCriterion on -> scored.add(names.getOrDefault(on.criterion(), on.criterion()));
            }
        }
        if (!scored.isEmpty()) {
            said.add(words.text(language, "review.difference.criteria", String.join(", ", scored)));
        }
        return said;
    }

    String say(Occurrence occurrence, Language language) {
        Map<String, String> details = occurrence.details();
        String detail = details.getOrDefault("person", details.getOrDefault("ruling", ""));
        return words.text(language, "review.occurrence." + occurrence.kind(), detail);
    }

    /** The value of the radio button. */
    static String code(Advice advice) {
        return switch (advice) {
            case Advice.Grant _ -> "toekennen";
            case Advice.Refuse _ -> "weigeren";
            case Advice.AskMore _ -> "vragen";
        };
    }

    private String granted(String verb, RequestKind kind, int points, List<String> rest, Language language) {
        Stream<String> worth = kind == RequestKind.TRAINING
                ? Stream.of(words.counted(language, "review.points", points))
                : Stream.empty();
        return Stream.of(Stream.of(words.text(language, verb)), worth, rest.stream())
                .flatMap(each -> each)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String conditions(List<String> conditions, Language language) {
        return conditions.isEmpty() ? "" : words.counted(language, "review.conditions", conditions.size());
    }

    private static Map<String, String> names(List<Criterion> criteria, Language language) {
        Function<Criterion, String> name = criterion -> criterion.name().in(language);
        return criteria.stream().collect(Collectors.toMap(Criterion::code, name));
    }
}
