package nl.rookstopregister.shortestway.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.shortestway.model.ActivityOffer.Effort;
import nl.rookstopregister.shortestway.model.ActivityOffer.Worth;
import nl.rookstopregister.shortestway.usecase.NameActivity.Named;
import org.jspecify.annotations.Nullable;

/** An activity outside the agenda as a coach filled it in; nothing for costs or distance is nought. */
public record NamedActivityForm(
        @Nullable String naam,
        @Nullable String soort,
        @Nullable String datum,
        @Nullable String dagen,
        @Nullable String punten,
        @Nullable String geaccrediteerd,
        @Nullable String kosten,
        @Nullable String kilometers) {

    static final NamedActivityForm EMPTY = new NamedActivityForm(null, null, null, null, null, null, null, null);

    private static final String YES = "ja";
    private static final String NO = "nee";
    private static final int LONGEST = 200;
    private static final int MOST_POINTS = 100;
    private static final int MOST_DAYS = 30;
    private static final int MOST_EUROS = 20_000;
    private static final int MOST_KILOMETRES = 5_000;
    private static final int CENTS = 100;

    public String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public List<Choice> categories(Screen screen) {
        return Stream.concat(
                        Stream.of(Choice.of("", screen.text("shortestway.name.choose"))),
                        Arrays.stream(ActivityCategory.values())
                                .map(each -> Choice.of(each.name(), screen.text("shortestway.category." + each))))
                .toList();
    }

    public List<Choice> yesOrNo(Screen screen) {
        return List.of(
                Choice.of(YES, screen.text("shortestway.name.accredited.yes")),
                Choice.of(NO, screen.text("shortestway.name.accredited.no")));
    }

    FormAnswer<Named> read() {
        FormErrors errors = FormErrors.none();
        Optional<ActivityCategory> category = Arrays.stream(ActivityCategory.values())
                .filter(each -> each.name().equals(text(soort)))
                .findFirst();
        Optional<LocalDate> day = WrittenDay.read(text(datum));
        if (text(naam).isEmpty() || text(naam).length() > LONGEST) {
            errors = errors.and("naam", "shortestway.name.wrong.name", LONGEST);
        }
        if (category.isEmpty()) {
            errors = errors.and("soort", "shortestway.name.wrong.category");
        }
        if (day.isEmpty()) {
            errors = errors.and("datum", "shortestway.name.wrong.day");
        }
        errors = number(errors, "dagen", dagen, 0, MOST_DAYS);
        errors = number(errors, "punten", punten, 1, MOST_POINTS);
        if (!List.of(YES, NO).contains(text(geaccrediteerd))) {
            errors = errors.and("geaccrediteerd", "shortestway.name.wrong.accredited");
        }
        errors = number(errors, "kosten", orNought(kosten), 0, MOST_EUROS);
        errors = number(errors, "kilometers", orNought(kilometers), 0, MOST_KILOMETRES);
        return errors.isEmpty() && category.isPresent() && day.isPresent()
                ? new FormAnswer.Valid<>(named(category.get(), day.get()))
                : new FormAnswer.Invalid<>(errors);
    }

    private Named named(ActivityCategory category, LocalDate day) {
        return new Named(
                text(naam),
                category,
                day,
                new Worth(number(punten), text(geaccrediteerd).equals(YES)),
                new Effort(number(dagen), 0, (long) number(orNought(kosten)) * CENTS, number(orNought(kilometers))));
    }

    private FormErrors number(FormErrors errors, String field, @Nullable String typed, int least, int most) {
        return text(typed).matches("\\d{1,5}") && number(typed) >= least && number(typed) <= most
                ? errors
                : errors.and(field, "shortestway.name.wrong." + field, least, most);
    }

    private int number(@Nullable String typed) {
        return Integer.parseInt(text(typed));
    }

    private String orNought(@Nullable String typed) {
        return text(typed).isEmpty() ? "0" : text(typed);
    }
}
