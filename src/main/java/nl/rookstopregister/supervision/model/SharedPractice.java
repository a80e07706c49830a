package nl.rookstopregister.supervision.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.PracticePlace;

/**
 * Something that coach and supervisor have in common, by which whoever reads the judgement can weigh how independent it
 * is. It is shown and never refused: many coaches learn from somebody in their own practice.
 */
public enum SharedPractice {
    SAME_ADDRESS,
    SAME_PRACTICE,
    SAME_AGB_CODE;

    public static Set<SharedPractice> between(CoachDetails one, CoachDetails other) {
        Set<SharedPractice> shared = EnumSet.noneOf(SharedPractice.class);
        if (anyPlaces(one, other, SharedPractice::sameAddress)) {
            shared.add(SAME_ADDRESS);
        }
        if (anyPlaces(one, other, SharedPractice::sameName)) {
            shared.add(SAME_PRACTICE);
        }
        if (one.agbCode() != null && Objects.equals(one.agbCode(), other.agbCode())) {
            shared.add(SAME_AGB_CODE);
        }
        return shared;
    }

    private static boolean anyPlaces(
            CoachDetails one, CoachDetails other, BiPredicate<PracticePlace, PracticePlace> same) {
        return one.practicePlaces().stream()
                .anyMatch(here -> other.practicePlaces().stream().anyMatch(there -> same.test(here, there)));
    }

    private static boolean sameAddress(PracticePlace here, PracticePlace there) {
        return plain(here.address().postcode()).equals(plain(there.address().postcode()))
                && plain(here.address().houseNumber())
                        .equals(plain(there.address().houseNumber()));
    }

    private static boolean sameName(PracticePlace here, PracticePlace there) {
        return !plain(here.name()).isEmpty() && plain(here.name()).equals(plain(there.name()));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
