package nl.rookstopregister.documents.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.Holder;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.documents.usecase.ShowPage;
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

/** Documenten: kept files as a download, and their pages as pictures. */
@Controller
@RequestMapping("/documenten/{id}")
class DocumentController {

    /** Even a browser that shows what it should store runs nothing of it. */
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Documents documents;
    private final ShowPage pages;
    private final Readers readers;
    private final AccessLog accessLog;

    DocumentController(Documents documents, ShowPage pages, Readers readers, AccessLog accessLog) {
        this.documents = documents;
        this.pages = pages;
        this.readers = readers;
        this.accessLog = accessLog;
    }

    @GetMapping
    ResponseEntity<byte[]> download(@PathVariable DocumentId id, SignedIn reader) {
        KeptDocument document = open(id, reader);
        byte[] content = documents.content(id).orElseThrow(DocumentController::notThere);
        log(document, reader, "accesslog.document.downloaded");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.contentType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(content);
    }

    @GetMapping("/voorbeeld")
    ModelAndView preview(@PathVariable DocumentId id, SignedIn reader) {
        KeptDocument document = open(id, reader);
        return new ModelAndView(
                "documents/preview",
                "page",
                new PreviewPage(
                        document,
                        IntStream.rangeClosed(1, document.pages()).boxed().toList()));
    }

    @GetMapping("/voorbeeld/{page}")
    ResponseEntity<byte[]> picture(@PathVariable DocumentId id, @PathVariable int page, SignedIn reader) {
        KeptDocument document = open(id, reader);
        Optional<byte[]> picture = pages.show(document, page);
        if (picture.isEmpty()) {
            throw notThere();
        }
        log(document, reader, "accesslog.document.page-read", page);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(picture.orElseThrow());
    }

    /** Somebody else's document is answered as one that does not exist: its number tells nothing. */
    private KeptDocument open(DocumentId id, SignedIn reader) {
        return documents
                .find(id)
                .filter(document -> readers.mayRead(document, reader))
                .orElseThrow(DocumentController::notThere);
    }

    private void log(KeptDocument document, SignedIn reader, String what, Object... more) {
        // What a provider handed in is in nobody's dossier.
        if (document.holder() instanceof Holder.OfCoach(var coach) && !coach.equals(reader.coach())) {
            Object[] arguments = new Object[more.length + 1];
            arguments[0] = document.name();
            System.arraycopy(more, 0, arguments, 1, more.length);
            accessLog.looked(coach, what, arguments);
        }
    }

    private static String attachment(KeptDocument document) {
        return ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
