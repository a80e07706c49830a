package nl.rookstopregister.training.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.training.model.Accreditation;
import nl.rookstopregister.training.model.ListedTraining;
import org.jspecify.annotations.Nullable;

/**
 * What the list says of a training today, as pages show it.
 *
 * @param key of the words that say it
 * @param day since when, or from when on; what the words ask for
 * @param through the last day on which it counts; null when it does not count
 */
public record Standing(
        Sign sign,
        String key,
        @Nullable LocalDate day,
        @Nullable LocalDate through,
        Optional<Accreditation> accreditation) {

    static Standing of(ListedTraining listed, LocalDate today) {
        Optional<Accreditation> now = listed.on(today);
        if (now.isPresent()) {
            return new Standing(
                    Sign.MET,
                    "accredited",
                    listed.since(today).orElse(now.get().days().from()),
                    listed.accreditations().getLast().days().until().minusDays(1),
                    now);
        }
        return switch (listed.published().on(today)) {
            case NO_LONGER -> noLonger(listed, today);
            case NOT_YET ->
                new Standing(
                        Sign.WAIT,
                        "not-yet",
                        listed.accreditations().getFirst().days().from(),
                        null,
                        Optional.empty());
            default -> new Standing(Sign.NO, "never", null, null, Optional.empty());
        };
    }

    private static Standing noLonger(ListedTraining listed, LocalDate today) {
        LocalDate end = listed.accreditations().stream()
                .map(each -> each.days().until())
                .filter(until -> !until.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today);
        boolean withdrawn =
                listed.withdrawal() != null && listed.withdrawal().from().equals(end);
        return new Standing(Sign.NO, withdrawn ? "withdrawn" : "no-longer", end, null, Optional.empty());
    }

    public boolean accredited() {
        return accreditation.isPresent();
    }

    public String tagKey() {
        return "training.standing." + key;
    }

    public String meaningKey() {
        return "training.standing." + key + ".meaning";
    }
}
