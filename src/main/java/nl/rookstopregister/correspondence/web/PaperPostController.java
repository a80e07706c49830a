package nl.rookstopregister.correspondence.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.correspondence.Paper;
import nl.rookstopregister.correspondence.Papers;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.usecase.OpenLetter;
import nl.rookstopregister.correspondence.usecase.PostOnPaper;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Briefpost: what coaches without e-mail get on paper. */
@Controller
@RequestMapping("/bureau/post")
class PaperPostController {

    private static final String LETTER = "/brieven/";

    private final PostOnPaper postOnPaper;
    private final Papers papers;
    private final Dossiers dossiers;
    private final OpenLetter letters;
    private final Documents documents;

    PaperPostController(
            PostOnPaper postOnPaper, Papers papers, Dossiers dossiers, OpenLetter letters, Documents documents) {
        this.postOnPaper = postOnPaper;
        this.papers = papers;
        this.dossiers = dossiers;
        this.letters = letters;
        this.documents = documents;
    }

    @GetMapping("/papier")
    ModelAndView waiting() {
        List<PaperPostPage.Line> lines = postOnPaper.waiting().stream()
                .map(mail -> new PaperPostPage.Line(
                        mail, addressee(mail.coach()).stream().findFirst().orElse("")))
                .toList();
        return new ModelAndView("correspondence/paper", "page", new PaperPostPage(lines));
    }

    @GetMapping("/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable MailId id) {
        KeptMail mail = postOnPaper.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(mail.text().subject() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(letter(mail).orElseGet(() -> papers.print(paper(mail))));
    }

    /** A mail only tells that there is a letter; by post the letter itself goes, to be printed by whoever posts it. */
    private Optional<byte[]> letter(KeptMail mail) {
        return Optional.ofNullable(mail.text().link())
                .filter(link -> link.contains(LETTER))
                .map(link -> DecisionNumber.valueOf(link.substring(link.indexOf(LETTER) + LETTER.length())))
                .flatMap(number -> letters.open(number, null, _ -> true))
                .flatMap(letter -> documents.content(letter.document()));
    }

    @PostMapping("/{id}/gepost")
    String posted(@PathVariable MailId id, SignedIn officer) {
        postOnPaper.notePosted(id, officer.name());
        return "redirect:/bureau/post/papier";
    }

    private Paper paper(KeptMail mail) {
        List<String> paragraphs = new ArrayList<>(mail.text().paragraphs());
        if (mail.text().link() != null) {
            paragraphs.add(mail.text().linkWords() + ": " + mail.text().link());
        }
        return new Paper(
                mail.text().language(),
                addressee(mail.coach()),
                mail.text().subject(),
                List.of(),
                paragraphs,
                List.of());
    }

    private List<String> addressee(@Nullable CoachId coach) {
        CoachDetails details = coach == null ? null : dossiers.details(coach).orElse(null);
        if (details == null) {
            return List.of();
        }
        PostalAddress home = details.homeAddress();
        String name = details.name().full();
        return home == null
                ? List.of(name)
                : List.of(name, home.street() + " " + home.houseNumber(), home.postcode() + "  " + home.place());
    }
}
