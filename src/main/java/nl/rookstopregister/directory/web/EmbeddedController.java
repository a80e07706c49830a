package nl.rookstopregister.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.rookstopregister.pages.AskedLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of coaches that stands inside others' sites: without a menu, a script or a cookie. */
@Controller
class EmbeddedController {

    /** The one address that others may frame, by the headers of every answer. */
    static final String PATH = "/insluiten/coaches";

    private static final int ON_A_PAGE = 8;

    private final FindCoaches finding;
    private final PublicSite site;

    EmbeddedController(FindCoaches finding, PublicSite site) {
        this.finding = finding;
        this.site = site;
    }

    @GetMapping(PATH)
    ModelAndView coaches(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        EmbeddedLook look = EmbeddedLook.of(asked);
        AskedLanguage.is(look.language(), request);
        CoachesPage page = finding.page(CoachesReading.of(asked), ON_A_PAGE);
        ModelAndView answer = new ModelAndView(
                "directory/embedded",
                "page",
                new EmbeddedPage(page, look, site.at(page.form().address())));
        answer.setStatus(page.status());
        return answer;
    }
}
