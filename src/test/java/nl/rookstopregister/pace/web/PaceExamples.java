package nl.rookstopregister.pace.web;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.pace.model.Measure;
import nl.rookstopregister.pace.model.Pace;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;
import org.jspecify.annotations.Nullable;

/** The page of the pace: behind, ahead, with enough, and without a term. */
final class PaceExamples implements ExamplePages {

    private static final Visitor NOOR = new Visitor("Noor van den Berg", Set.of("COACH"), true, 0);
    private static final Days TERM = new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 1, 1));

    @Override
    public Stream<ExamplePage> examples() {
        Pace.Announced stricter = new Pace.Announced(new Text("Norm 2028", "Norm 2028"), 20);
        return Stream.of(
                        ExamplePage.of("pace/pace", "no-term", new PacePage(List.of())),
                        ExamplePage.of(
                                "pace/pace",
                                new PacePage(List.of(
                                        pace(Measure.POINTS, 15, 3, null), pace(Measure.HOURS, 100, 80, null)))),
                        ExamplePage.of(
                                "pace/pace",
                                "announced",
                                new PacePage(List.of(
                                        pace(Measure.POINTS, 15, 16, stricter), pace(Measure.HOURS, 100, 12, null)))))
                .map(page -> page.by(NOOR));
    }

    private static Pace pace(Measure measure, int asked, int gathered, Pace.@Nullable Announced announced) {
        return new Pace(
                measure,
                TERM,
                asked,
                announced,
                gathered,
                asked * 2 / 5,
                OptionalInt.of(gathered * 5 / 2),
                Stream.iterate(2025, year -> year + 1)
                        .limit(5)
                        .map(year -> new Pace.Year(
                                year,
                                year < 2027 ? gathered / 2 : 0,
                                year < 2027 ? OptionalInt.of(gathered * (year - 2024) / 2) : OptionalInt.empty(),
                                asked * (year - 2024) / 5,
                                announced == null
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(announced.asked() * (year - 2024) / 5),
                                year < 2026 ? OptionalInt.empty() : OptionalInt.of(gathered * (year - 2024) / 2)))
                        .toList());
    }
}
