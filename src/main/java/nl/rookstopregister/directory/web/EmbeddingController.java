package nl.rookstopregister.directory.web;

import java.util.List;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.places.Places;
import org.jspecify.annotations.Nullable;
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
        EmbeddingPage page = reading.errors().isEmpty()
                ? placed(reading.form(), look)
                : wrong(reading.form(), look, reading.errors());
        ModelAndView answer = new ModelAndView("directory/embedding", "page", page);
        answer.setStatus(page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private EmbeddingPage placed(CoachesForm form, EmbeddedLook look) {
        String typed = form.place();
        return switch (Where.read(typed, places)) {
            case Where.Anywhere() -> page(form, look, null, FormErrors.none());
            case Where.Here here -> page(form.kept(here.place()), look, here.label(), FormErrors.none());
            case Where.WhichOne(var labels) ->
                wrong(form, look, FormErrors.of(PLACE, "directory.embed.which", typed, String.join(", ", labels)));
            case Where.NoPostcode() -> wrong(form, look, FormErrors.of(PLACE, "directory.wrong.postcode", typed));
            case Where.Nowhere(var labels) -> wrong(form, look, nowhere(typed, labels));
        };
    }

    private EmbeddingPage wrong(CoachesForm form, EmbeddedLook look, FormErrors errors) {
        return page(form, look, null, errors);
    }

    private EmbeddingPage page(CoachesForm form, EmbeddedLook look, @Nullable String where, FormErrors errors) {
        return new EmbeddingPage(form, look, where, errors, site.at(look.address(form)));
    }

    private static FormErrors nowhere(String typed, List<String> labels) {
        return labels.isEmpty()
                ? FormErrors.of(PLACE, "directory.embed.nowhere", typed)
                : FormErrors.of(PLACE, "directory.embed.nearly", typed, String.join(", ", labels));
    }
}
