package nl.rookstopregister.admission.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;

/** One line of an application's history, in words. */
public record HistoryLine(Instant at, String by, String what, String remark) {

    static List<HistoryLine> of(List<Occurrence> history, Words words, Language language) {
        return history.reversed().stream()
                .map(each -> new HistoryLine(
                        each.at(), each.by().name(), what(each, words, language), remark(each, words, language)))
                .toList();
    }

    private static String what(Occurrence each, Words words, Language language) {
        String detail = each.details()
                .getOrDefault(
                        "to",
                        each.details()
                                .getOrDefault(
                                        "decision",
                                        each.details()
                                                .getOrDefault(
                                                        "referee",
                                                        each.details().getOrDefault("training", ""))));
        return words.text(language, "admission.occurrence." + each.kind(), detail);
    }

    private static String remark(Occurrence each, Words words, Language language) {
        String tasks = each.details().getOrDefault("tasks", "");
        if (!tasks.isEmpty()) {
            return Arrays.stream(tasks.split(" "))
                    .map(key -> words.text(language, "admission.task." + key))
                    .collect(Collectors.joining(", "));
        }
        return each.details().getOrDefault("remark", "");
    }
}
