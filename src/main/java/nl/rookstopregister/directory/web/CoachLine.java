package nl.rookstopregister.directory.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.dossiers.Professions;
import nl.rookstopregister.dossiers.SpokenLanguages;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * A coach in a list.
 *
 * @param practice the nearest one, or the first
 * @param kilometres null where nobody asked how far
 */
public record CoachLine(
        PublicCoach coach,
        StateBadge badge,
        @Nullable Practice practice,
        @Nullable Double kilometres) {

    /** Languages that every coach is taken to speak say nothing in a list. */
    private static final String DUTCH = "nl";

    static CoachLine of(Hit hit) {
        Nearest nearest = hit.nearest();
        Practice practice = nearest != null
                ? nearest.practice()
                : hit.coach().practices().stream().findFirst().orElse(null);
        return new CoachLine(
                hit.coach(), StateBadge.of(hit.period()), practice, nearest == null ? null : nearest.kilometres());
    }

    public String href() {
        return "/coaches/" + coach.number();
    }

    public List<Annotation> annotations() {
        return coach.annotations().stream().sorted().toList();
    }

    /** Profession, practice and place, as far as they are there. */
    public String summary(Screen screen) {
        StringBuilder text = new StringBuilder(profession(screen, coach.profession()));
        if (practice != null) {
            text.append(text.isEmpty() ? "" : " · ");
            text.append(practice.name()).append(practice.name().isEmpty() ? "" : ", ");
            text.append(practice.address().place());
        }
        return text.toString();
    }

    static String profession(Screen screen, @Nullable String profession) {
        if (profession == null) {
            return "";
        }
        return Professions.CODES.contains(profession) ? screen.text("dossiers.profession." + profession) : profession;
    }

    public String ways(Screen screen) {
        return ways(screen, coach);
    }

    static String ways(Screen screen, PublicCoach coach) {
        return joined(coach.ways().stream()
                        .sorted()
                        .map((WayOfWorking way) -> screen.text("dossiers.way." + way))
                        .toList())
                .transform(CoachLine::asOneSentence);
    }

    public String otherLanguages(Screen screen) {
        return languages(
                screen,
                coach.spoken().stream().filter(code -> !code.equals(DUTCH)).toList());
    }

    static String languages(Screen screen, List<String> codes) {
        return joined(codes.stream()
                .sorted(Comparator.comparingInt(SpokenLanguages.CODES::indexOf))
                .map(code -> SpokenLanguages.CODES.contains(code) ? screen.text("dossiers.spoken." + code) : code)
                .toList());
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    /** A capital at the beginning only; names of languages keep theirs. */
    private static String asOneSentence(String words) {
        return words.isEmpty() ? "" : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    public boolean candidate() {
        return badge.state() == RegistrationState.CANDIDATE;
    }

    /** Positions are not good enough to tell small distances apart. */
    public boolean veryNear() {
        return kilometres != null && kilometres < 1;
    }
}
