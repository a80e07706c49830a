package nl.rookstopregister.providers.web;

import static nl.rookstopregister.forms.Question.Kind.MAIL;
import static nl.rookstopregister.forms.Question.Kind.PHONE;
import static nl.rookstopregister.forms.Question.Kind.POSTCODE;
import static nl.rookstopregister.forms.Question.Kind.TEXT;
import static nl.rookstopregister.forms.Question.Kind.WEBSITE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.shared.Language;
import org.springframework.util.MultiValueMap;

/** What a provider tells about itself, as it was typed. */
record ProviderForm(Values values) {

    static final ProviderForm EMPTY = new ProviderForm(Values.NONE);

    private static final List<Question> QUESTIONS = List.of(
            Question.of("name", TEXT),
            Question.of("kvk", TEXT).optional(),
            Question.of("street", TEXT),
            Question.of("postcode", POSTCODE),
            Question.of("place", TEXT),
            Question.of("website", WEBSITE).optional(),
            Question.of("phone", PHONE),
            Question.of("contact", TEXT),
            Question.of("mail", MAIL));

    static ProviderForm read(MultiValueMap<String, String> form) {
        return new ProviderForm(QuestionWords.read(QUESTIONS, form));
    }

    static ProviderForm of(ProviderDetails details) {
        return new ProviderForm(Values.NONE
                .with("name", details.name())
                .with("kvk", details.kvk())
                .with("street", details.street())
                .with("postcode", details.postcode())
                .with("place", details.place())
                .with("website", details.website())
                .with("phone", details.phone())
                .with("contact", details.contact())
                .with("mail", details.mail()));
    }

    FormErrors errors(LocalDate today) {
        FormErrors errors = QuestionWords.errors(Check.of(QUESTIONS, values, today));
        return compact("kvk").matches("(\\d{8})?") ? errors : errors.and("kvk", "providers.wrong.kvk");
    }

    /** Only of a form without errors. */
    ProviderDetails details() {
        String postcode = compact("postcode").toUpperCase(Locale.ROOT);
        String website = values.get("website");
        return new ProviderDetails(
                values.get("name").replaceAll("\\s+", " "),
                compact("kvk"),
                values.get("street"),
                postcode.substring(0, 4) + " " + postcode.substring(4),
                values.get("place"),
                values.get("mail"),
                values.get("phone"),
                website.isEmpty() || website.contains("://") ? website : "https://" + website,
                values.get("contact"));
    }

    List<FieldOnPage> fields(Words words, Language language) {
        return QuestionWords.withOptions(words, "providers").fields(QUESTIONS, values, language);
    }

    private String compact(String question) {
        return values.get(question).replaceAll("[\\s.]", "");
    }
}
