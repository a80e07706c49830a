package nl.rookstopregister.normsetting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens with a norm in preparation, by whom and when (tijdpad), as S1 had one in 2021.
 *
 * @param shown whether everybody may read it
 * @param steps the earliest first
 */
public record Roadmap(boolean shown, List<Step> steps) {

    /**
     * @param by who does it: the committee, the office, the field
     * @param done the day on which it was; null as long as it is not
     */
    public record Step(
            UUID id,
            String what,
            String by,
            LocalDate planned,
            @Nullable LocalDate done) {}
}
