package nl.rookstopregister.takeover.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.rookstopregister.tables.CellPlace;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.takeover.FormerNumber;

/** Holds a predecessor's file against the rules and against what is here already, some hundreds of coaches at a time. */
public final class Examination {

    /** @param unchanged the coaches among them who were taken over before, just as they stand here */
    public record Batch(List<Examined> coaches, List<Examined> unchanged) {

        public boolean isUnchanged(Examined examined) {
            return unchanged.stream().anyMatch(each -> each == examined);
        }

        public int rows() {
            return coaches.stream().mapToInt(each -> each.rows().size()).sum();
        }
    }

    private static final int AT_ONCE = 500;

    private final Table table;
    private final Columns<TakeoverColumn> columns;
    private final Today today;
    private final Surroundings surroundings;
    private final KnownCoaches known;
    private final Duplicates duplicates = new Duplicates();

    public Examination(Table table, Today today, Surroundings surroundings, KnownCoaches known) {
        this.table = table;
        this.columns = Columns.of(table, TakeoverColumn.class);
        this.today = today;
        this.surroundings = surroundings;
        this.known = known;
    }

    /** What is the matter with the headings. */
    public List<Problem> ofHeadings() {
        List<Problem> problems = new ArrayList<>();
        columns.missing(TakeoverColumn.NEEDED).forEach(column -> problems.add(heading(Rule.COLUMN_MISSING, column)));
        columns.twice().forEach(column -> problems.add(heading(Rule.COLUMN_TWICE, column)));
        columns.unknown()
                .forEach(unknown -> problems.add(new Problem(
                        Rule.COLUMN_UNKNOWN,
                        unknown.place(),
                        unknown.place().column(),
                        List.of(unknown.meant().orElse("–")))));
        return problems;
    }

    private Problem heading(Rule rule, TakeoverColumn column) {
        CellPlace place = columns.place(columns.headingLine(), column);
        return new Problem(rule, place, column.heading(), List.of(String.join(", ", column.otherHeadings())));
    }

    /** Hands over every coach, unless a needed column is missing: then no row means anything. */
    public void over(Consumer<Batch> batches) {
        if (!columns.missing(TakeoverColumn.NEEDED).isEmpty()) {
            return;
        }
        List<Examined> batch = new ArrayList<>();
        new CoachRows(table, columns).each(rows -> {
            batch.add(new CoachExamination(rows, columns, today, surroundings).examine());
            if (batch.size() == AT_ONCE) {
                batches.accept(whole(List.copyOf(batch)));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            batches.accept(whole(List.copyOf(batch)));
        }
    }

    private Batch whole(List<Examined> coaches) {
        Map<String, Told> before = known.told(coaches.stream().map(this::number).toList());
        List<Examined> unchanged = new ArrayList<>();
        List<Examined> fresh = new ArrayList<>();
        for (Examined each : coaches) {
            Told told = before.get(number(each));
            if (told == null) {
                fresh.add(each);
            } else if (told.equals(each.told())) {
                unchanged.add(each);
            } else {
                new ToldOtherwise(told, each.rows(), columns, each.problems()).check();
            }
        }
        duplicates.check(fresh, known, columns);
        return new Batch(coaches, unchanged);
    }

    private String number(Examined examined) {
        return FormerNumber.folded(columns.value(examined.rows().getFirst(), TakeoverColumn.REGISTRATION_NUMBER));
    }
}
