package nl.rookstopregister.takeover.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.tables.Row;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.tables.TableWriter;
import nl.rookstopregister.takeover.model.Examination;
import nl.rookstopregister.takeover.model.Examined;
import nl.rookstopregister.takeover.model.Problem;
import nl.rookstopregister.takeover.model.TakeoverColumn;

/**
 * Writes what a dry run found as files that a spreadsheet opens: one about every row, and one with the rows of refused
 * coaches, to mend and hand in again.
 */
@UseCase
public class MendingFiles {

    private final Examinations examinations;
    private final Words words;

    MendingFiles(Examinations examinations, Words words) {
        this.examinations = examinations;
        this.words = words;
    }

    /** The rows as they were handed in, with what to mend in front; it is passed over when the file is read again. */
    public void toMend(Table table, Language language, OutputStream out) throws IOException {
        boolean marked =
                table.headings().stream().anyMatch(heading -> heading.equals(TakeoverColumn.TO_MEND.heading()));
        try (TableWriter writer = new TableWriter(out)) {
            writer.row(marked ? table.headings() : with(TakeoverColumn.TO_MEND.heading(), table.headings()));
            examinations
                    .of(table)
                    .over(batch -> batch.coaches().stream()
                            .filter(Examined::refused)
                            .forEach(coach -> coach.rows()
                                    .forEach(row -> write(
                                            writer,
                                            with(
                                                    sentences(coach.problemsIn(row), language),
                                                    marked
                                                            ? row.cells()
                                                                    .subList(
                                                                            1,
                                                                            row.cells()
                                                                                    .size())
                                                            : row.cells())))));
        }
    }

    /** A line for each problem, and one for each row without any. */
    public void report(Table table, Language language, OutputStream out) throws IOException {
        try (TableWriter writer = new TableWriter(out)) {
            writer.row(List.of("line", "outcome", "column", "letter", "value", "explanation").stream()
                    .map(column -> words.text(language, "takeover.report." + column))
                    .toList());
            Examination examination = examinations.of(table);
            examination.ofHeadings().forEach(problem -> write(writer, told(problem, "", language)));
            examination.over(batch -> batch.coaches()
                    .forEach(coach ->
                            coach.rows().forEach(row -> row(writer, coach, row, batch.isUnchanged(coach), language))));
        }
    }

    private void row(TableWriter writer, Examined coach, Row row, boolean unchanged, Language language) {
        String outcome = words.text(
                language,
                "takeover.outcome." + coach.outcome(row, unchanged).name().toLowerCase(Locale.ROOT));
        List<Problem> problems = coach.problemsIn(row);
        if (problems.isEmpty()) {
            write(writer, List.of(Integer.toString(row.line()), outcome, "", "", "", ""));
        }
        problems.forEach(problem -> write(writer, told(problem, outcome, language)));
    }

    private List<String> told(Problem problem, String outcome, Language language) {
        return List.of(
                Integer.toString(problem.place().line()),
                outcome,
                problem.place().column(),
                problem.place().letter(),
                problem.value(),
                sentence(problem, language));
    }

    public String sentence(Problem problem, Language language) {
        return words.text(language, problem.rule().messageKey(), problem.arguments());
    }

    private String sentences(List<Problem> problems, Language language) {
        return problems.stream()
                .filter(Problem::refuses)
                .map(problem -> problem.place().column() + ": " + sentence(problem, language))
                .collect(Collectors.joining(" "));
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> all = new ArrayList<>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private static void write(TableWriter writer, List<String> cells) {
        try {
            writer.row(cells);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
