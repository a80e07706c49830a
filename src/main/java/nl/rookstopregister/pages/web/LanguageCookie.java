package nl.rookstopregister.pages.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import nl.rookstopregister.pages.AskedLanguage;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language a reader chose, kept in a cookie that says nothing else. Without a choice the register speaks Dutch:
 * many Dutch readers have a browser that asks for English.
 */
final class LanguageCookie implements LocaleResolver {

    private static final String NAME = "taal";

    static Language of(HttpServletRequest request) {
        return AskedLanguage.of(request).orElseGet(() -> chosen(request));
    }

    private static Language chosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Language.NL : tagged(cookie.getValue());
    }

    /** An unknown tag is Dutch. */
    static Language tagged(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.NL);
    }

    static void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            keep(tagged(locale.getLanguage()), request, response);
        }
    }
}
