package nl.rookstopregister.attendance.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.rookstopregister.attendance.model.Judged;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.tables.TableWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The rows that do not fit as a file: to mend in a spreadsheet and to hand in again. */
@Component
class ErrorFile {

    private final Words words;

    ErrorFile(Words words) {
        this.words = words;
    }

    ResponseEntity<byte[]> of(List<Judged> rows, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("presentie-fouten.csv")
                                .build()
                                .toString())
                .body(write(rows, language));
    }

    private byte[] write(List<Judged> rows, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(file)) {
            writer.row(List.of("nummer", "naam", "resultaat", "fout", "voorstel"));
            for (Judged judged : rows) {
                if (judged.verdict() instanceof Verdict.Mismatch mismatch) {
                    writer.row(List.of(
                            judged.row().number(),
                            judged.row().name(),
                            judged.row().result(),
                            words.text(language, "attendance.verdict." + mismatch.code(), mismatch.name()),
                            suggestion(mismatch)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static String suggestion(Verdict.Mismatch mismatch) {
        return mismatch.suggestion() == null
                ? ""
                : mismatch.suggestion().number().value() + " "
                        + mismatch.suggestion().name().full();
    }
}
