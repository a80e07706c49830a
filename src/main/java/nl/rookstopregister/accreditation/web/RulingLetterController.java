package nl.rookstopregister.accreditation.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Besluit: the letter about a ruling, to read and to keep, for the provider that it is about and for who decided. */
@Controller
class RulingLetterController {

    private final RulingPages pages;
    private final RulingPaper paper;
    private final Providers providers;

    RulingLetterController(RulingPages pages, RulingPaper paper, Providers providers) {
        this.pages = pages;
        this.paper = paper;
        this.providers = providers;
    }

    @GetMapping("/aanbieder/besluiten/{number}")
    ModelAndView letter(@PathVariable String number, SignedIn reader, Language language) {
        return new ModelAndView(
                "accreditation/review/letter", "page", pages.letterTo(provider(reader), number, language));
    }

    @GetMapping("/aanbieder/besluiten/{number}/brief")
    ResponseEntity<byte[]> paper(@PathVariable String number, SignedIn reader, Language language) {
        return file(pages.letterTo(provider(reader), number, language), language);
    }

    @GetMapping(ReviewQueueController.ADDRESS + "/besluiten/{number}/brief")
    ResponseEntity<byte[]> paperForCommittee(@PathVariable String number, Language language) {
        return file(pages.letter(number, language), language);
    }

    private ResponseEntity<byte[]> file(RulingLetter letter, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("besluit-" + letter.number() + ".pdf")
                                .build()
                                .toString())
                .body(paper.print(letter, language));
    }

    private ProviderId provider(SignedIn reader) {
        return providers
                .membership(reader.account())
                .orElseThrow(Cases::notFound)
                .provider()
                .id();
    }
}
