package nl.rookstopregister.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a browser says that it is, in two words that its owner recognises. */
final class Browser {

    /** In this order: most browsers claim to be the later ones too. */
    private static final List<String> NAMES = List.of("Edg=Edge", "OPR=Opera", "Firefox", "Chrome", "Safari");

    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac OS=macOS", "CrOS=ChromeOS", "Linux");

    private Browser() {}

    static String of(HttpServletRequest request) {
        String claim = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return String.join(
                ", ",
                Arrays.asList(first(NAMES, claim), first(SYSTEMS, claim)).stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static String first(List<String> words, String claim) {
        return words.stream()
                .filter(word -> claim.contains(word.replaceAll("=.*", "")))
                .map(word -> word.replaceAll(".*=", ""))
                .findFirst()
                .orElse("");
    }
}
