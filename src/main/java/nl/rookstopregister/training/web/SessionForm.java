package nl.rookstopregister.training.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.places.PlaceFinding;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.training.model.SessionPlan;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSession.Hours;
import nl.rookstopregister.training.model.TrainingSession.Venue;
import org.jspecify.annotations.Nullable;

/** A session as its provider filled it in. */
public record SessionForm(
        @Nullable String scholing,
        @Nullable String dagen,
        @Nullable String begin,
        @Nullable String eind,
        @Nullable String vorm,
        @Nullable String plaats,
        @Nullable String adres,
        @Nullable String prijs,
        @Nullable String plaatsen,
        @Nullable String link) {

    static final String ONLINE = "online";
    static final String ROOM = "ruimte";
    static final SessionForm EMPTY = new SessionForm(null, null, null, null, null, null, null, null, null, null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final int HUNDRED = 100;

    /** With everything but the days: these will be others. */
    static SessionForm copyOf(TrainingSession session) {
        return of(session, "");
    }

    static SessionForm of(TrainingSession session) {
        return of(session, session.days().stream().map(DAY::format).collect(Collectors.joining("\n")));
    }

    private static SessionForm of(TrainingSession session, String days) {
        Integer places = session.placesLeft();
        long cents = session.cents();
        String price =
                String.valueOf(cents / HUNDRED) + (cents % HUNDRED == 0 ? "" : ",%02d".formatted(cents % HUNDRED));
        return new SessionForm(
                session.reference(),
                days,
                session.hours().starts().toString(),
                session.hours().ends().toString(),
                session.online() ? ONLINE : ROOM,
                session.venue().place(),
                session.venue().address(),
                price,
                places == null ? "" : places.toString(),
                session.link());
    }

    public String get(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    FormAnswer<SessionPlan> read(Places places) {
        FormErrors errors = wrongTerms(wrongPlace(wrongTimes(FormErrors.none()), places));
        return errors.isEmpty()
                ? new FormAnswer.Valid<>(new SessionPlan(
                        get(scholing),
                        days().stream().flatMap(Optional::stream).toList(),
                        new Hours(time(begin).orElseThrow(), time(eind).orElseThrow()),
                        venue(places).orElseThrow(),
                        cents().orElseThrow(),
                        get(plaatsen).isEmpty() ? null : Integer.valueOf(get(plaatsen)),
                        get(link)))
                : new FormAnswer.Invalid<>(errors);
    }

    private FormErrors wrongTimes(FormErrors before) {
        FormErrors errors = before;
        if (get(scholing).isEmpty()) {
            errors = errors.and("scholing", "forms.wrong.choose");
        }
        if (days().isEmpty() || days().stream().anyMatch(Optional::isEmpty)) {
            errors = errors.and("dagen", "training.session.wrong.days");
        }
        if (time(begin).isEmpty()) {
            errors = errors.and("begin", "training.session.wrong.time");
        }
        if (time(eind).isEmpty()) {
            return errors.and("eind", "training.session.wrong.time");
        }
        boolean backwards = time(begin)
                .filter(starts -> !starts.isBefore(time(eind).orElseThrow()))
                .isPresent();
        return backwards ? errors.and("eind", "training.session.wrong.order") : errors;
    }

    private FormErrors wrongPlace(FormErrors before, Places places) {
        if (venue(places).isPresent()) {
            return before;
        }
        return get(vorm).equals(ROOM)
                ? before.and("plaats", "training.session.wrong.place")
                : before.and("vorm", "forms.wrong.choose");
    }

    private FormErrors wrongTerms(FormErrors before) {
        FormErrors errors = before;
        if (cents().isEmpty()) {
            errors = errors.and("prijs", "forms.wrong.amount");
        }
        if (!get(plaatsen).matches("\\d{0,4}")) {
            errors = errors.and("plaatsen", "training.session.wrong.places");
        }
        if (!get(link).matches("(https?://[^\\s\"<>]+)?")) {
            errors = errors.and("link", "training.session.wrong.link");
        }
        return errors;
    }

    /** Each line that somebody typed; empty where it is no day. */
    private List<Optional<LocalDate>> days() {
        return get(dagen)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> WrittenDay.read(line.strip()))
                .toList();
    }

    private OptionalLong cents() {
        return Values.NONE.with("prijs", get(prijs)).cents("prijs");
    }

    /** The place as the map calls it, so that it is found within so many kilometres. */
    private Optional<Venue> venue(Places places) {
        return switch (get(vorm)) {
            case ONLINE -> Optional.of(Venue.ONLINE);
            case ROOM ->
                places.find(get(plaats)) instanceof PlaceFinding.Found(var place, var label)
                        ? Optional.of(new Venue(label, get(adres)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<LocalTime> time(@Nullable String typed) {
        String[] parts = get(typed).replace('.', ':').split(":", -1);
        boolean wellFormed = get(typed).matches("([01]?\\d|2[0-3])[:.][0-5]\\d");
        return wellFormed
                ? Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                : Optional.empty();
    }
}
