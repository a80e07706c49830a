package nl.rookstopregister.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.portfolio.PortfolioIntake.Done;
import nl.rookstopregister.portfolio.PortfolioIntake.Proof;
import nl.rookstopregister.portfolio.PortfolioIntake.Said;
import nl.rookstopregister.shared.Actor;

/** What invented coaches asked points for, and what the office said of it. */
record InventedActivities(LocalDate today, Actor officer) {

    /** One of each: corrected, not accredited, refused, and waiting. */
    List<Done> ofEveryKind() {
        return List.of(
                new Done(
                        "Congres Rookvrij (demonstratie)",
                        ActivityCategory.CONGRESS,
                        today.minusDays(110),
                        3,
                        true,
                        List.of(
                                said(98, 3, true, ""),
                                said(91, 2, true, "Het middagdeel was niet geaccrediteerd. Het worden 2 punten."))),
                new Done(
                        "Les aan praktijkondersteuners (demonstratie)",
                        ActivityCategory.TEACHING,
                        today.minusDays(64),
                        2,
                        false,
                        List.of(said(52, 2, false, ""))),
                new Done(
                        "Artikel in het wijkblad (demonstratie)",
                        ActivityCategory.PUBLICATION,
                        today.minusDays(47),
                        1,
                        false,
                        List.of(said(33, 0, false, "Een artikel voor het publiek is geen scholing."))),
                new Done(
                        "Webinar medicatie bij stoppen (demonstratie)",
                        ActivityCategory.COURSE,
                        today.minusDays(12),
                        2,
                        true,
                        List.of()));
    }

    /** Says on its face that it proves nothing. */
    static Proof proof() {
        try (InputStream file = Objects.requireNonNull(
                InventedActivities.class.getResourceAsStream("/demonstration/certificaat.pdf"))) {
            return new Proof("certificaat.pdf", file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Done waiting(String name, int daysAgo, int points) {
        return new Done(
                name + " (demonstratie)", ActivityCategory.COURSE, today.minusDays(daysAgo), points, true, List.of());
    }

    Done granted(String name, int daysAgo, int points) {
        return new Done(
                name + " (demonstratie)",
                ActivityCategory.COURSE,
                today.minusDays(daysAgo),
                points,
                true,
                List.of(said(daysAgo - 5, points, true, "")));
    }

    private Said said(int daysAgo, int points, boolean accredited, String reason) {
        return new Said(today.minusDays(daysAgo), points, accredited, reason, officer);
    }
}
