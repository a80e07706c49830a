package nl.rookstopregister.directory.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.Professions;
import nl.rookstopregister.dossiers.SpokenLanguages;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/** The words that lines of a list share, looked up once for a whole page of them. */
public final class ListWords {

    /** A language that every coach is taken to speak says nothing in a list. */
    private static final String DUTCH = "nl";

    private final Screen screen;
    private final Map<RegistrationState, Map<LocalDate, String>> badges = new EnumMap<>(RegistrationState.class);
    private final Map<Annotation, String> annotations = new EnumMap<>(Annotation.class);
    private final Map<Set<WayOfWorking>, String> ways = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    public ListWords(Screen screen) {
        this.screen = screen;
    }

    public String badge(StateBadge badge) {
        return badges.computeIfAbsent(badge.state(), _ -> new HashMap<>())
                .computeIfAbsent(badge.lastDay(), day -> screen.text(badge.key(), day));
    }

    public String annotation(Annotation annotation) {
        return annotations.computeIfAbsent(annotation, each -> screen.text("directory.annotation." + each));
    }

    /** "Persoonlijk, telefonisch": a capital at the beginning only. */
    public String ways(Set<WayOfWorking> all) {
        return ways.computeIfAbsent(
                all,
                each -> asOneSentence(each.stream()
                        .sorted()
                        .map(way -> text("dossiers.way." + way))
                        .collect(Collectors.joining(", "))));
    }

    public String languages(List<String> codes) {
        return codes.stream()
                .sorted(Comparator.comparingInt(SpokenLanguages.CODES::indexOf))
                .map(code -> SpokenLanguages.CODES.contains(code) ? text("dossiers.spoken." + code) : code)
                .collect(Collectors.joining(", "));
    }

    /** Empty where Dutch is all that is spoken. */
    public String otherLanguages(List<String> codes) {
        return codes.size() == 1 && codes.contains(DUTCH)
                ? ""
                : languages(codes.stream().filter(code -> !code.equals(DUTCH)).toList());
    }

    public String profession(@Nullable String profession) {
        if (profession == null) {
            return "";
        }
        return Professions.CODES.contains(profession) ? text("dossiers.profession." + profession) : profession;
    }

    /** A text without arguments. */
    public String text(String key) {
        return words.computeIfAbsent(key, screen::text);
    }

    public String kilometres(double kilometres) {
        // Positions are not good enough to tell small distances apart.
        return kilometres < 1 ? text("directory.kilometres.few") : screen.text("directory.kilometres", kilometres);
    }

    private static String asOneSentence(String words) {
        return words.isEmpty() ? "" : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
