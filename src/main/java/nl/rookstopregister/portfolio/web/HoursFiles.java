package nl.rookstopregister.portfolio.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.interventions.ListIntervention;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.model.GuidanceReader;
import nl.rookstopregister.portfolio.model.JudgedRow;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.RowVerdict;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.portfolio.usecase.ImportHours.DryRun;
import nl.rookstopregister.portfolio.web.HoursFile.Column;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.tables.TableWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Files that a coach takes along: an example to fill in, and the rows that have to be mended. */
@Component
class HoursFiles {

    private static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(column -> column != Column.MINUTEN)
            .toList();

    private final Words words;

    HoursFiles(Words words) {
        this.words = words;
    }

    ResponseEntity<byte[]> example(KnownInterventions known, Language language) {
        String intervention = known.all().stream()
                .findFirst()
                .map(ListIntervention::name)
                .map(name -> name.in(language))
                .orElse("");
        return file(
                words.text(language, "portfolio.import.example-file"),
                List.of(
                        headings(),
                        List.of(
                                "2-11-2026",
                                "",
                                intervention,
                                words.text(language, "portfolio.way.PHONE"),
                                "1",
                                "0:45"),
                        List.of(
                                "9-11-2026",
                                "13-11-2026",
                                intervention,
                                words.text(language, "portfolio.way.IN_PERSON"),
                                "4",
                                "3:30")));
    }

    ResponseEntity<byte[]> mistakes(DryRun run, Language language) {
        List<String> headings = Stream.concat(
                        Stream.of(words.text(language, "portfolio.import.line")),
                        Stream.concat(
                                headings().stream(), Stream.of(words.text(language, "portfolio.import.what-to-do"))))
                .toList();
        return file(
                words.text(language, "portfolio.import.mistakes-file"),
                Stream.concat(Stream.of(headings), run.rows().stream().flatMap(row -> mistakes(row, language)))
                        .toList());
    }

    private Stream<List<String>> mistakes(JudgedRow judged, Language language) {
        if (!(judged.verdict() instanceof RowVerdict.Refused refused)) {
            return Stream.empty();
        }
        TypedGuidance typed = judged.row().typed();
        String what = refused.mistakes().stream()
                .map(mistake ->
                        words.text(language, "portfolio.mistake." + mistake.code(), GuidanceReader.LONGEST_PERIOD))
                .collect(Collectors.joining(". "));
        return Stream.of(List.of(
                Integer.toString(judged.row().line()),
                typed.first(),
                typed.last(),
                typed.intervention(),
                typed.way(),
                typed.clients(),
                typed.time(),
                what));
    }

    private static List<String> headings() {
        return COLUMNS.stream().map(Column::heading).toList();
    }

    private static ResponseEntity<byte[]> file(String name, List<List<String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(file)) {
            for (List<String> row : rows) {
                writer.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.toByteArray());
    }
}
