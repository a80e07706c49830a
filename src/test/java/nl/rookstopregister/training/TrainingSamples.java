package nl.rookstopregister.training;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.training.model.Accreditation;
import nl.rookstopregister.training.model.AgendaItem;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.ListedTraining.Details;
import nl.rookstopregister.training.model.TrainingQuestions;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSession.Hours;
import nl.rookstopregister.training.model.TrainingSession.Venue;
import org.jspecify.annotations.Nullable;

/** Invented trainings and sessions around 21 November 2026. */
public final class TrainingSamples {

    public static final ProviderId PROVIDER = new ProviderId(UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001"));
    public static final Days FIVE_YEARS = new Days(LocalDate.parse("2024-01-01"), LocalDate.parse("2029-01-01"));
    public static final Position ZWOLLE = new Position(52.5126, 6.0936);

    private TrainingSamples() {}

    public static ListedTraining refresher() {
        return listed(
                new Training(
                        Training.Kind.REFRESHER,
                        "medicatie",
                        "Nascholing medicatie (demonstratie)",
                        Competences.of("1.9"),
                        3),
                FIVE_YEARS,
                List.of("Bespreek ook vareniclineschaarste."));
    }

    public static ListedTraining basic() {
        return listed(
                new Training(
                        Training.Kind.BASIC,
                        "basis",
                        "Basisopleiding rookstopcoach (demonstratie)",
                        TrainingQuestions.profile(),
                        20),
                FIVE_YEARS,
                List.of());
    }

    public static ListedTraining formerly() {
        return listed(
                new Training(Training.Kind.BASIC, "oud", "Training tot 2022 (demonstratie)", Competences.of("1.1"), 8),
                new Days(LocalDate.parse("2013-01-01"), LocalDate.parse("2022-01-01")),
                List.of());
    }

    public static ListedTraining listed(Training training, Days days, List<String> conditions) {
        return ListedTraining.first(
                PROVIDER,
                "Ademruimte Scholing (demonstratie)",
                new Details(
                        180, "U weet wat werkt, en voor wie.", "https://ademruimte.example/" + training.reference()),
                new Accreditation("AB-2024-0001", days, training, conditions));
    }

    public static TrainingSession session(ListedTraining training, Venue venue, LocalDate... days) {
        return new TrainingSession(
                new SessionId(UUID.nameUUIDFromBytes(
                        (training.reference() + venue.place() + days[0]).getBytes(StandardCharsets.UTF_8))),
                training.reference(),
                training.training().name(),
                training.provider(),
                List.of(days),
                new Hours(LocalTime.of(9, 30), LocalTime.of(17, 0)),
                venue,
                49500,
                4,
                "https://ademruimte.example/inschrijven",
                2,
                Instant.parse("2026-11-01T08:30:15Z"),
                null);
    }

    public static TrainingSession session(ListedTraining training, LocalDate... days) {
        return session(training, new Venue("Zwolle", "Voorbeeldkade 12; zaal 3"), days);
    }

    public static AgendaItem item(ListedTraining training, LocalDate... days) {
        return item(training, session(training, days), ZWOLLE);
    }

    public static AgendaItem item(ListedTraining training, TrainingSession session, @Nullable Position position) {
        return new AgendaItem(session, training, position);
    }
}
