package nl.rookstopregister.shortestway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.norms.files.NormFile;
import nl.rookstopregister.norms.files.NormReading;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.norms.model.AdoptedNorms;
import nl.rookstopregister.norms.model.NormDocument;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shortestway.model.ActivityKinds;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.ActivityOffer.Effort;
import nl.rookstopregister.shortestway.model.ActivityOffer.Stage;
import nl.rookstopregister.shortestway.model.ActivityOffer.Worth;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.SessionOffer;
import nl.rookstopregister.training.OfferedSession;
import nl.rookstopregister.training.Session;
import nl.rookstopregister.training.SessionId;

/** Invented dossiers with gaps, and sessions that may close them, around 21 November 2026. */
public final class WaySamples {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    public static final LocalDate DEADLINE = LocalDate.parse("2028-06-30");
    public static final Days TERM = new Days(LocalDate.parse("2023-07-01"), DEADLINE.plusDays(1));
    public static final List<String> PROFILE = List.of(
            "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "2.1", "2.2", "2.3", "2.4", "2.5",
            "2.6", "3.1", "3.2", "3.3", "3.4", "4.1", "5.1", "5.2", "6.1", "6.2", "7.1", "7.2");
    private static final Standing REGISTERED = Standing.registeredSince(LocalDate.parse("2018-07-01"), TERM);

    private WaySamples() {}

    /** A coach who learned all of the profile but these competences, and has so many points, each year as many. */
    public static Dossier lacking(List<String> competences, int... pointsByYear) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.TrainingCompleted(
                "basic",
                new Training(
                        Training.Kind.BASIC,
                        "former",
                        "Basisopleiding (demonstratie)",
                        Competences.of(PROFILE).without(Competences.of(competences)),
                        0),
                Recognition.RECOGNISED,
                LocalDate.parse("2022-05-01"),
                Proof.of(Proof.Kind.CERTIFICATE)));
        for (int year = 0; year < pointsByYear.length; year++) {
            facts.add(new Fact.PointsEarned(
                    "points:" + year,
                    "Nascholing (demonstratie)",
                    pointsByYear[year],
                    Recognition.RECOGNISED,
                    LocalDate.of(2023 + year, 9, 1),
                    Proof.of(Proof.Kind.ATTENDANCE)));
        }
        return new Dossier(REGISTERED, facts);
    }

    public static Training training(String reference, int points, String... covers) {
        return new Training(
                Training.Kind.REFRESHER,
                reference,
                "Nascholing " + reference + " (demonstratie)",
                Competences.of(covers),
                points);
    }

    public static Offer offer(Training training, long euros, int kilometres, LocalDate... days) {
        return offer(training, Recognition.RECOGNISED, true, false, euros, kilometres, days);
    }

    public static Offer offer(
            Training training,
            Recognition recognition,
            boolean hasRoom,
            boolean cancelled,
            long euros,
            int kilometres,
            LocalDate... days) {
        SessionId id = new SessionId(UUID.nameUUIDFromBytes(
                (training.reference() + Arrays.toString(days) + euros).getBytes(StandardCharsets.UTF_8)));
        Session session = new Session(
                id,
                training.reference(),
                training.name(),
                new ProviderId(new UUID(1, 1)),
                List.of(days),
                kilometres == 0 ? "" : "Zwolle",
                euros * 100,
                cancelled);
        return new SessionOffer(
                new OfferedSession(
                        session,
                        training,
                        recognition,
                        "Ademruimte Scholing (demonstratie)",
                        hasRoom,
                        "https://ademruimte.example/inschrijven",
                        null),
                kilometres);
    }

    /** The norms as shipped, but for the percentage of the points that must be accredited. */
    public static NormBook norms(int accreditedShare) {
        return new AdoptedNorms(
                Stream.of("norms/norm-2013.yaml", "norms/norm-2022.yaml")
                        .map(file -> norm(file, accreditedShare))
                        .toList(),
                ShippedNorms.read().parameters(TODAY).all());
    }

    private static NormDocument norm(String file, int accreditedShare) {
        try (InputStream stream =
                Objects.requireNonNull(WaySamples.class.getClassLoader().getResourceAsStream(file))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String changed = text.replace("accredited-share: 100", "accredited-share: " + accreditedShare);
            return switch (NormFile.read(changed)) {
                case NormReading.Read(var norm) -> norm;
                case NormReading.Refused(var faults) -> throw new IllegalStateException(faults.toString());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Something outside the agenda that a coach named. */
    public static ActivityOffer named(String name, int points, boolean accredited, long euros, LocalDate day) {
        return new ActivityOffer(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                ActivityCategory.CONGRESS,
                day,
                new Worth(points, accredited),
                new Effort(1, 0, euros * 100, 80),
                Stage.TO_DO);
    }

    /** What anybody can do until the deadline. */
    public static List<ActivityOffer> kinds() {
        return ActivityKinds.of(ShippedNorms.read().parameters(TODAY)).until(DEADLINE, TODAY, Map.of());
    }

    /** So many sessions, about ten to a training, over the years until the deadline. */
    public static List<Offer> agenda(RandomGenerator chance, int sessions, int ofEach) {
        List<Offer> offers = new ArrayList<>();
        for (int number = 0; offers.size() < sessions; number++) {
            boolean basic = number % 25 == 24;
            String[] covers = basic
                    ? PROFILE.toArray(String[]::new)
                    : chance.ints(chance.nextInt(6), 0, PROFILE.size())
                            .mapToObj(PROFILE::get)
                            .distinct()
                            .toArray(String[]::new);
            Training training = training("t" + number, basic ? 20 : 1 + chance.nextInt(6), covers);
            int euros = basic ? 1600 + 5 * chance.nextInt(80) : training.points() * (30 + 5 * chance.nextInt(14));
            int many = Math.min(sessions - offers.size(), 1 + chance.nextInt(2 * ofEach - 1));
            for (int session = 0; session < many; session++) {
                offers.add(session(chance, training, basic, euros));
            }
        }
        return List.copyOf(offers);
    }

    private static Offer session(RandomGenerator chance, Training training, boolean basic, int euros) {
        boolean online = !basic && chance.nextInt(6) == 0;
        int days = basic ? 5 : 1 + chance.nextInt(2);
        LocalDate first = TODAY.plusDays(1 + chance.nextInt(540));
        return offer(
                training,
                online ? euros * 4L / 5 : euros + 5L * chance.nextInt(4),
                online ? 0 : days * 2 * (1 + chance.nextInt(140)),
                IntStream.range(0, days).mapToObj(first::plusDays).toArray(LocalDate[]::new));
    }
}
