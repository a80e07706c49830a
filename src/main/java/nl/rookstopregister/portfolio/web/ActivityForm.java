package nl.rookstopregister.portfolio.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.spi.PlannedActivities.Planned;
import org.jspecify.annotations.Nullable;

/**
 * An activity as a coach filled it in; the proof comes beside it.
 *
 * @param plan what it was in the coach's plan; null for what was not planned
 */
public record ActivityForm(
        @Nullable String naam,
        @Nullable String soort,
        @Nullable String datum,
        @Nullable String punten,
        @Nullable String geaccrediteerd,
        @Nullable UUID plan) {

    static final ActivityForm EMPTY = new ActivityForm(null, null, null, null, null, null);
    static final String YES = "ja";
    static final String NO = "nee";

    private static final int LONGEST = 200;

    /** Filled in as it was planned; a day that is still to come is left for later. */
    static ActivityForm of(Planned planned, UUID plan, LocalDate today) {
        LocalDate on = planned.on();
        return new ActivityForm(
                planned.name(),
                planned.category().name(),
                on == null || on.isAfter(today) ? null : on.toString(),
                Integer.toString(planned.points()),
                planned.accredited() ? YES : NO,
                plan);
    }

    public String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public List<Choice> categories(Screen screen) {
        return Stream.concat(
                        Stream.of(Choice.of("", screen.text("portfolio.hours.choose"))),
                        Arrays.stream(ActivityCategory.values())
                                .map(each -> Choice.of(each.name(), screen.text("portfolio.category." + each))))
                .toList();
    }

    public List<Choice> yesOrNo(Screen screen) {
        return List.of(
                new Choice(YES, screen.text("portfolio.activity.accredited.yes"), null),
                new Choice(NO, screen.text("portfolio.activity.accredited.no"), null));
    }

    FormAnswer<Activity.Asked> read(LocalDate today) {
        FormErrors errors = FormErrors.none();
        String name = text(naam);
        if (name.isEmpty() || name.length() > LONGEST) {
            errors = errors.and("naam", "portfolio.activity.wrong.name", LONGEST);
        }
        Optional<ActivityCategory> category = Arrays.stream(ActivityCategory.values())
                .filter(each -> each.name().equals(text(soort)))
                .findFirst();
        if (category.isEmpty()) {
            errors = errors.and("soort", "portfolio.activity.wrong.category");
        }
        Optional<LocalDate> day = WrittenDay.read(text(datum));
        if (day.isEmpty()) {
            errors = errors.and("datum", "portfolio.mistake.day-unreadable");
        } else if (day.get().isAfter(today)) {
            errors = errors.and("datum", "portfolio.mistake.day-still-to-come");
        }
        int points = points(text(punten));
        if (points == 0) {
            errors = errors.and("punten", "portfolio.activity.wrong.points", Activity.MOST_POINTS);
        }
        if (!List.of(YES, NO).contains(text(geaccrediteerd))) {
            errors = errors.and("geaccrediteerd", "portfolio.activity.wrong.accredited");
        }
        return errors.isEmpty() && category.isPresent() && day.isPresent()
                ? new FormAnswer.Valid<>(new Activity.Asked(
                        name,
                        category.get(),
                        day.get(),
                        points,
                        text(geaccrediteerd).equals(YES)))
                : new FormAnswer.Invalid<>(errors);
    }

    /** Nought for what is no number of points. */
    static int points(String text) {
        int points = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        return points > Activity.MOST_POINTS ? 0 : points;
    }
}
