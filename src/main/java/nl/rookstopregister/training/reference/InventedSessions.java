package nl.rookstopregister.training.reference;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shared.WorkingDays;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSession.Hours;
import nl.rookstopregister.training.model.TrainingSession.Venue;

/** Invents when and where the invented trainings are given, the same for everybody who starts on the same day. */
record InventedSessions(LocalDate today, Instant now) {

    private static final int FOR_EACH = 7;
    private static final int DAYS_OF_BASIC_TRAINING = 5;
    private static final int WEEKS_BETWEEN_DAYS = 4;
    private static final int WEEKS_BETWEEN_SESSIONS = 8;
    private static final int SEATS = 14;
    private static final List<String> PLACES = List.of(
            "Zwolle",
            "Utrecht",
            "Groningen",
            "Eindhoven",
            "Amersfoort",
            "Rotterdam",
            "Arnhem",
            "Leeuwarden",
            "Breda",
            "Maastricht",
            "Haarlem",
            "Middelburg");

    /** The first ones lie in the past; one will not be held. Only days on which the training is accredited. */
    List<TrainingSession> of(List<ListedTraining> trainings) {
        return trainings.stream()
                .filter(training -> training.training().kind() != Training.Kind.VOCATIONAL)
                .flatMap(this::of)
                .toList();
    }

    private Stream<TrainingSession> of(ListedTraining training) {
        return IntStream.range(0, FOR_EACH)
                .mapToObj(number -> session(training, number))
                .filter(session -> training.on(session.lastDay()).isPresent());
    }

    private TrainingSession session(ListedTraining training, int number) {
        String key = training.reference() + "/" + number;
        Random chance = new Random(key.hashCode());
        boolean online = training.training().kind() != Training.Kind.BASIC && number % 3 == 2;
        List<LocalDate> days = days(training, number, chance);
        boolean over = days.getLast().isBefore(today);
        TrainingSession session = new TrainingSession(
                new SessionId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))),
                training.reference(),
                training.training().name(),
                training.provider(),
                days,
                hours(training),
                online ? Venue.ONLINE : new Venue(PLACES.get(chance.nextInt(PLACES.size())), "Voorbeeldzaal"),
                cents(training, online),
                over ? null : chance.nextInt(SEATS),
                training.details().page(),
                0,
                now,
                null);
        return number == FOR_EACH - 2 && training.reference().endsWith("medication")
                ? session.cancelled("De trainer is verhinderd.", now)
                : session;
    }

    /** A basic training is spread over about four months (S1); the others take one day. */
    private List<LocalDate> days(ListedTraining training, int number, Random chance) {
        LocalDate first = today.plusWeeks((long) (number - 2) * WEEKS_BETWEEN_SESSIONS + chance.nextInt(6))
                .with(TemporalAdjusters.next(DayOfWeek.of(1 + chance.nextInt(5))));
        int count = training.training().kind() == Training.Kind.BASIC ? DAYS_OF_BASIC_TRAINING : 1;
        return IntStream.range(0, count)
                .mapToObj(day -> WorkingDays.onOrAfter(first.plusWeeks((long) day * WEEKS_BETWEEN_DAYS)))
                .toList();
    }

    private static Hours hours(ListedTraining training) {
        return training.details().minutes() <= 240
                ? new Hours(LocalTime.of(13, 0), LocalTime.of(17, 15))
                : new Hours(LocalTime.of(9, 30), LocalTime.of(17, 0));
    }

    private static long cents(ListedTraining training, boolean online) {
        long euros = training.details().minutes() / 60L * 55;
        return (online ? euros * 4 / 5 : euros) * 100;
    }
}
