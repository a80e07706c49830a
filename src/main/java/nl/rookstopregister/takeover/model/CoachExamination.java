package nl.rookstopregister.takeover.model;

import static nl.rookstopregister.takeover.model.TakeoverColumn.EMAIL;
import static nl.rookstopregister.takeover.model.TakeoverColumn.PRACTICE_NAME;
import static nl.rookstopregister.takeover.model.TakeoverColumn.STATUS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Row;

/** Reads the rows of one coach, each by itself and beside each other. */
final class CoachExamination {

    private final List<Row> rows;
    private final Columns<TakeoverColumn> columns;
    private final Today today;
    private final Surroundings surroundings;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, RowCells> cells = new LinkedHashMap<>();

    CoachExamination(List<Row> rows, Columns<TakeoverColumn> columns, Today today, Surroundings surroundings) {
        this.rows = rows;
        this.columns = columns;
        this.today = today;
        this.surroundings = surroundings;
        rows.forEach(row -> cells.put(row.line(), new RowCells(row, columns, problems)));
    }

    Examined examine() {
        RowCells first = first();
        Person person = new PersonReading(first, today).read();
        new RowsBesideEachOther(rows, columns, problems).check();
        List<Term> terms = terms();
        new TermRules(terms, cells, today.day()).check(person.firstRegistered());
        Set<PracticePlace> places = new LinkedHashSet<>();
        cells.values().forEach(row -> new PlaceReading(row, surroundings).read().ifPresent(places::add));
        if (terms.stream().anyMatch(term -> term.status().runs())) {
            whatAPractisingCoachNeeds(first);
        }
        Working working = new WorkingReading(cells.values(), surroundings).read();
        TakenCoach coach = new TakenCoach(person, TakenCoach.inOrder(terms), List.copyOf(places), working);
        boolean refused = problems.stream().anyMatch(Problem::refuses);
        return new Examined(rows, problems, Told.of(rows, columns), refused ? null : coach);
    }

    private RowCells first() {
        return cells.values().iterator().next();
    }

    private void whatAPractisingCoachNeeds(RowCells first) {
        if (first.isEmpty(EMAIL)) {
            first.note(Rule.MAIL_MISSING, EMAIL);
        }
        boolean nowhere = cells.values().stream()
                .allMatch(row -> TakeoverColumn.OF_A_PLACE.stream().allMatch(row::isEmpty));
        if (nowhere) {
            first.note(Rule.PLACE_MISSING, PRACTICE_NAME);
        }
    }

    /** Each term once: it stands in the row of every place of work. */
    private List<Term> terms() {
        Map<Days, Term> terms = new LinkedHashMap<>();
        for (RowCells row : cells.values()) {
            Optional<Term> read = new TermReading(row, today).read();
            read.ifPresent(term -> {
                Term before = terms.putIfAbsent(term.days(), term);
                if (before != null) {
                    terms.put(term.days(), together(before, term, row));
                }
            });
        }
        return List.copyOf(terms.values());
    }

    private Term together(Term before, Term again, RowCells row) {
        if (before.status() != again.status()) {
            RowCells other = cells.getOrDefault(before.line(), row);
            row.note(Rule.ROWS_DIFFER, STATUS, other.text(STATUS), before.line());
        }
        EnumSet<Annotation> annotations = EnumSet.noneOf(Annotation.class);
        annotations.addAll(before.annotations());
        annotations.addAll(again.annotations());
        return new Term(before.days(), before.status(), annotations, before.line());
    }
}
