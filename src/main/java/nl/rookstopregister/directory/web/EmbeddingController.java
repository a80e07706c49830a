package nl.rookstopregister.directory.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.places.Places;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the owner of another site makes the line of HTML that shows coaches there. */
@Controller
class EmbeddingController {

    private static final String PLACE = "plaats";

    private final Places places;
    private final PublicSite site;

    EmbeddingController(Places places, PublicSite site) {
        this.places = places;
        this.site = site;
    }

    @GetMapping("/insluiten")
    ModelAndView embedding(@RequestParam MultiValueMap<String, String> asked) {
        CoachesReading reading = CoachesReading.of(asked);
        EmbeddedLook look = EmbeddedLook.of(asked);
        CoachesForm form = reading.form();
        FormErrors errors = reading.errors();
        String where = null;
        if (errors.isEmpty()) {
            switch (Where.read(form.place(), places)) {
                case Where.Anywhere() -> {}
                case Where.Here here -> {
                    where = here.label();
                    form = form.kept(here.place());
                }
                case Where.WhichOne(var labels) ->
                    errors = FormErrors.of(PLACE, "directory.embed.which", form.place(), listed(labels));
                case Where.NoPostcode() -> errors = FormErrors.of(PLACE, "directory.wrong.postcode", form.place());
                case Where.Nowhere(var labels) -> errors = nowhere(form.place(), labels);
            }
        }
        EmbeddingPage page = new EmbeddingPage(form, look, where, errors, site.at(look.address(form)));
        ModelAndView answer = new ModelAndView("directory/embedding", "page", page);
        answer.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static FormErrors nowhere(String typed, List<String> labels) {
        return labels.isEmpty()
                ? FormErrors.of(PLACE, "directory.embed.nowhere", typed)
                : FormErrors.of(PLACE, "directory.embed.nearly", typed, listed(labels));
    }

    private static String listed(List<String> labels) {
        return labels.stream().collect(Collectors.joining(", "));
    }
}
