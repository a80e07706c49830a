package nl.rookstopregister.pages;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriUtils;

/** What every template may ask besides its own page: words, dates, where we are and who is looking. */
public final class Screen {

    private final Words words;
    private final Wording wording;
    private final Frame frame;
    private final ScreenRequest request;

    public Screen(Words words, Frame frame, ScreenRequest request) {
        this.words = words;
        this.wording = new Wording(request.language());
        this.frame = frame;
        this.request = request;
    }

    public Language language() {
        return request.language();
    }

    /** The language the reader can switch to. */
    public Language otherLanguage() {
        return language() == Language.NL ? Language.EN : Language.NL;
    }

    public String text(String key, Object... arguments) {
        return words.text(language(), key, arguments);
    }

    public String text(FieldError error) {
        return text(error.key(), error.arguments().toArray());
    }

    /** {@code key.one} or {@code key.other}, with the count as {@code {0}}. */
    public String counted(String key, long count, Object... more) {
        return words.counted(language(), key, count, more);
    }

    /** A text in the reader's language that belongs to the other: for the language switch. */
    public String textIn(Language language, String key, Object... arguments) {
        return words.text(language, key, arguments);
    }

    /** A text with links, bold words, paragraphs and lists in it, written as {@link Prose}. */
    public Content prose(String key, Object... arguments) {
        return Prose.html(words.html(language(), key, Prose::paragraphs, arguments));
    }

    /** One sentence with links or bold words in it, written as {@link Prose}. */
    public Content sentence(String key, Object... arguments) {
        return Prose.html(words.html(language(), key, Prose::sentence, arguments));
    }

    public String day(LocalDate day) {
        return wording.day(day);
    }

    public String moment(Instant moment) {
        return wording.moment(moment);
    }

    public String period(Days days) {
        return wording.period(days);
    }

    public String number(Number number) {
        return wording.number(number);
    }

    public String money(long cents) {
        return wording.money(cents);
    }

    /** Where the language switch leads: back to this very page. */
    public String otherLanguageAddress() {
        return "/taal/" + otherLanguage().tag() + "?terug="
                + UriUtils.encode(request.address(), StandardCharsets.UTF_8);
    }

    public Optional<Visitor> visitor() {
        return request.visitor();
    }

    /** The secret that a form sends along; empty where there is no protection to satisfy, as on a printed page. */
    public Optional<CsrfToken> csrf() {
        return Optional.ofNullable(request.csrf().get());
    }

    public List<MenuItem> menu() {
        return Menu.of(this, request.path());
    }

    public boolean demonstration() {
        return request.demonstration();
    }

    public String version() {
        return frame.version();
    }

    /** The address of a file that the front-end build made. */
    public String asset(String name) {
        return frame.assets().address(name);
    }
}
