package nl.rookstopregister.accreditation.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;

/** One line of a request's history, in words. */
public record RequestLine(Instant at, String by, String what, String remark) {

    /** The number of the last ruling in the history; empty before the first. */
    static String ruling(RequestFile file) {
        return file.history().reversed().stream()
                .filter(each -> each.kind().isForProvider())
                .flatMap(each -> Optional.ofNullable(each.details().get("ruling")).stream())
                .findFirst()
                .orElse("");
    }

    /** What the provider may see, the last first. */
    static List<RequestLine> forProvider(RequestFile file, Words words, Language language) {
        return file.history().reversed().stream()
                .filter(each -> each.kind().isForProvider())
                .map(each -> of(each, file, words, language))
                .toList();
    }

    static RequestLine of(Occurrence each, RequestFile file, Words words, Language language) {
        return new RequestLine(
                each.at(),
                each.kind().isOfCommittee()
                        ? words.text(language, "review.letter.sender")
                        : each.by().name(),
                words.text(
                        language,
                        "accreditation.occurrence." + each.kind(),
                        each.details().getOrDefault("ruling", "")),
                remark(each, file, words, language));
    }

    private static String remark(Occurrence each, RequestFile file, Words words, Language language) {
        if (each.kind() == Occurrence.Kind.MORE_ASKED) {
            return file.form().subjects().stream()
                    .filter(subject -> each.details().containsKey(subject.name()))
                    .map(subject -> words.text(language, file.form().prefix() + ".subject." + subject.key())
                            + ": "
                            + each.details().get(subject.name()))
                    .collect(Collectors.joining("; "));
        }
        String copied = each.details().get("copy");
        return copied == null
                ? each.details().getOrDefault("remark", "")
                : words.text(language, "accreditation.occurrence.copy", copied);
    }
}
