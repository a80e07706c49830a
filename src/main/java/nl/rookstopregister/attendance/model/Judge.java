package nl.rookstopregister.attendance.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.attendance.model.Coaches.Known;
import nl.rookstopregister.attendance.model.Verdict.Mismatch;
import nl.rookstopregister.attendance.model.Verdict.Mismatch.Kind;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * Judges rows of an attendance list, the same for pages, files and machines.
 *
 * @param lastDay of the session, on which people have to stand in the register
 * @param obstacle for every row; null when there is none
 */
public record Judge(
        Coaches coaches, LocalDate lastDay, @Nullable Obstacle obstacle) {

    private static final int NEAR = 2;
    private static final Set<String> YES = Set.of(
            "",
            "ja",
            "j",
            "yes",
            "y",
            "1",
            "x",
            "true",
            "waar",
            "v",
            "voldoende",
            "geslaagd",
            "aanwezig",
            "voltooid",
            "behaald",
            "passed",
            "completed",
            "present",
            "ok");
    private static final Set<String> NO = Set.of(
            "nee",
            "n",
            "no",
            "0",
            "false",
            "onwaar",
            "o",
            "onvoldoende",
            "gezakt",
            "afwezig",
            "niet aanwezig",
            "niet behaald",
            "niet voltooid",
            "failed",
            "absent",
            "incomplete");

    /** @param listed who stands on the list already */
    public List<Judged> rows(List<TypedRow> rows, Set<CoachId> listed) {
        Set<CoachId> seen = new HashSet<>(listed);
        List<Judged> judged = new ArrayList<>();
        for (TypedRow row : rows) {
            Verdict verdict = result(row).orElseGet(() -> about(row, false));
            if (verdict instanceof Verdict.Ready(CoachId coach, RegistrationNumber number, String name)
                    && !seen.add(coach)) {
                verdict = new Verdict.AlreadyListed(coach, number, name);
            }
            judged.add(new Judged(row, verdict));
        }
        return List.copyOf(judged);
    }

    /** @param nameConfirmed whether the provider said that the person with the other name is the one */
    public Verdict about(TypedRow row, boolean nameConfirmed) {
        if (obstacle != null) {
            return new Verdict.Obstructed(obstacle);
        }
        if (Typed.digits(row.number()).isEmpty()) {
            return mismatch(Kind.NUMBER_MISSING, row);
        }
        return switch (coaches.lookUp(row.number())) {
            case NumberLookup.TypingError _ -> mismatch(Kind.NUMBER_MISTYPED, row);
            case NumberLookup.Unknown _ -> mismatch(Kind.NUMBER_UNKNOWN, row);
            case NumberLookup.Found(RegistrationNumber number, CoachId coach) ->
                found(row, number, coach, nameConfirmed);
        };
    }

    private Verdict found(TypedRow row, RegistrationNumber number, CoachId coach, boolean nameConfirmed) {
        Optional<PersonName> name = coaches.nameOf(coach);
        String full = name.map(PersonName::full).orElse("");
        boolean fits = nameConfirmed
                || row.name().isEmpty()
                || name.filter(known -> NameMatch.fits(row.name(), known)).isPresent();
        if (!fits) {
            return new Mismatch(Kind.NAME_DIFFERS, coach, full, suggestion(row));
        }
        return coaches.stoodOn(number, lastDay)
                ? new Verdict.Ready(coach, number, full)
                : new Mismatch(Kind.NOT_REGISTERED, coach, full, null);
    }

    private Mismatch mismatch(Kind kind, TypedRow row) {
        return new Mismatch(kind, null, "", suggestion(row));
    }

    /** Somebody with the typed name whose number is nearest to the typed one, if it is near; without number the only one. */
    private @Nullable Known suggestion(TypedRow row) {
        if (row.name().isEmpty()) {
            return null;
        }
        List<Known> named = coaches.named(row.name()).stream()
                .filter(known -> NameMatch.fits(row.name(), known.name()))
                .toList();
        String digits = Typed.digits(row.number());
        if (digits.isEmpty()) {
            return named.size() == 1 ? named.getFirst() : null;
        }
        return named.stream()
                .filter(known -> distance(known, digits) <= NEAR)
                .min(Comparator.comparingInt((Known known) -> distance(known, digits))
                        .thenComparing(known -> known.number().value()))
                .orElse(null);
    }

    private static int distance(Known known, String digits) {
        return Spelling.distance(known.number().value(), digits);
    }

    private Optional<Verdict> result(TypedRow row) {
        String said = row.result().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
        if (obstacle != null || YES.contains(said)) {
            return Optional.empty();
        }
        return Optional.of(
                NO.contains(said) ? new Verdict.NotCompleted() : new Mismatch(Kind.RESULT_UNCLEAR, null, "", null));
    }
}
