package nl.rookstopregister.takeover.model;

import static nl.rookstopregister.takeover.model.TakeoverColumn.BIG_NUMBER;
import static nl.rookstopregister.takeover.model.TakeoverColumn.FAMILY_NAME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.PersonLookup.NamedPerson;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Likeness;

/** Notices who seems to stand in the file twice, or in the register already. They may be two people: a warning. */
final class Duplicates {

    /** @param line where it stood first */
    private record Seen(int line, String number) {}

    private final Map<String, Seen> bigNumbers = new HashMap<>();
    private final Map<String, Seen> people = new HashMap<>();

    void check(List<Examined> coaches, KnownCoaches known, Columns<TakeoverColumn> columns) {
        Set<String> knownNumbers = known.bigNumbers(coaches.stream()
                .flatMap(each -> coach(each).stream())
                .flatMap(coach -> coach.bigNumber().stream())
                .toList());
        Set<NamedPerson> knownPeople = known.people(coaches.stream()
                .flatMap(each -> coach(each).stream())
                .flatMap(coach -> person(coach).stream())
                .collect(Collectors.toSet()));
        for (Examined each : coaches) {
            coach(each).ifPresent(coach -> {
                RowCells cells = new RowCells(each.rows().getFirst(), columns, each.problems());
                coach.bigNumber().ifPresent(number -> {
                    seen(bigNumbers, number, cells, coach, Rule.BIG_NUMBER_TWICE, BIG_NUMBER);
                    if (knownNumbers.contains(number)) {
                        cells.note(Rule.BIG_NUMBER_KNOWN, BIG_NUMBER);
                    }
                });
                person(coach).ifPresent(person -> {
                    String key = Likeness.folded(person.name().sorted()) + person.birthDate();
                    seen(people, key, cells, coach, Rule.PERSON_TWICE, FAMILY_NAME);
                    if (knownPeople.contains(person)) {
                        cells.note(Rule.PERSON_KNOWN, FAMILY_NAME);
                    }
                });
            });
        }
    }

    private static Optional<TakenCoach> coach(Examined examined) {
        return Optional.ofNullable(examined.coach());
    }

    private static Optional<NamedPerson> person(TakenCoach coach) {
        return coach.birthDate().map(birth -> new NamedPerson(coach.name(), birth));
    }

    private static void seen(
            Map<String, Seen> before, String key, RowCells cells, TakenCoach coach, Rule rule, TakeoverColumn column) {
        Seen first = before.putIfAbsent(key, new Seen(cells.line(), coach.formerNumber()));
        if (first != null) {
            cells.note(rule, column, first.line(), first.number());
        }
    }
}
