package nl.rookstopregister.correspondence.web;

import java.nio.charset.StandardCharsets;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.correspondence.model.StoredLetter;
import nl.rookstopregister.correspondence.usecase.OpenLetter;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Brieven: the letter about a decision, on screen and as PDF, for the coach, the office and the committee. */
@Controller
@RequestMapping("/brieven/{number}")
class LetterController {

    private final OpenLetter letters;
    private final Documents documents;
    private final PersonRecords records;
    private final AccessLog accessLog;

    LetterController(OpenLetter letters, Documents documents, PersonRecords records, AccessLog accessLog) {
        this.letters = letters;
        this.documents = documents;
        this.records = records;
        this.accessLog = accessLog;
    }

    @GetMapping
    ModelAndView letter(@PathVariable DecisionNumber number, SignedIn reader) {
        StoredLetter letter = open(number, reader, "accesslog.letter.read");
        boolean own = isOwn(letter.coach(), reader);
        return new ModelAndView("correspondence/letter", "page", new LetterPage(number, letter.letter(), own));
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable DecisionNumber number, SignedIn reader) {
        StoredLetter letter = open(number, reader, "accesslog.letter.downloaded");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("Brief " + number + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.content(letter.document()).orElseThrow(LetterController::notThere));
    }

    private StoredLetter open(DecisionNumber number, SignedIn reader, String what) {
        StoredLetter letter = letters.open(
                        number,
                        reader.coach(),
                        coach -> isOwn(coach, reader) || reader.is(Role.OFFICE) || reader.is(Role.COMMITTEE))
                .orElseThrow(LetterController::notThere);
        if (!isOwn(letter.coach(), reader)) {
            accessLog.looked(letter.coach(), what, number.toString());
        }
        return letter;
    }

    /** Also what was decided about a record that went into one's own. */
    private boolean isOwn(CoachId coach, SignedIn reader) {
        return records.leading(coach).equals(reader.coach());
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
