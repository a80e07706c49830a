package nl.rookstopregister.shortestway.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.shortestway.model.Gap;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;

/** What the best way takes, as the norm book says of every choice there is. */
final class AllWays {

    private AllWays() {}

    /** By trying everything. */
    static Optional<Integer> least(Gap gap, List<Offer> agenda, Objective objective) {
        Integer least = null;
        for (int subset = 0; subset < 1 << agenda.size(); subset++) {
            List<Offer> chosen = new ArrayList<>();
            for (int each = 0; each < agenda.size(); each++) {
                if ((subset >> each & 1) == 1) {
                    chosen.add(agenda.get(each));
                }
            }
            int takes = chosen.stream().mapToInt(each -> each.takes(objective)).sum();
            if ((least == null || takes < least)
                    && canBeDone(chosen)
                    && gap.with(chosen).isClosed()) {
                least = takes;
            }
        }
        return Optional.ofNullable(least);
    }

    private static boolean canBeDone(List<Offer> chosen) {
        Set<LocalDate> days = new HashSet<>();
        Set<String> trainings = new HashSet<>();
        return chosen.stream()
                .allMatch(offer -> trainings.add(offer.reference())
                        && offer.days().stream().allMatch(days::add));
    }
}
