package nl.rookstopregister.norms.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Normen: what the register asks of coaches, in every version. */
@Controller
class NormsController {

    private final NormBook norms;
    private final Clock clock;

    NormsController(NormBook norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    @GetMapping("/normen")
    ModelAndView all() {
        LocalDate today = LocalDate.now(clock);
        List<NormsPage.Line> newestFirst = norms.norms().reversed().stream()
                .map(norms::text)
                .flatMap(Optional::stream)
                .map(text -> new NormsPage.Line(
                        text,
                        norms.holding(text.id(), today),
                        norms.adoption(text.id()).orElse(null)))
                .toList();
        NormsPage page = new NormsPage(newestFirst, norms.parameters(today).all());
        return new ModelAndView("norms/norms", "page", page);
    }

    @GetMapping("/normen/{norm}")
    ModelAndView one(@PathVariable String norm) {
        NormText text =
                read(norm).flatMap(norms::text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("norms/norm", "page", new NormPage(text));
    }

    /** People follow links that were never right; that is not found, and no error. */
    private static Optional<NormId> read(String norm) {
        try {
            return Optional.of(NormId.valueOf(norm));
        } catch (IllegalArgumentException notANorm) {
            return Optional.empty();
        }
    }
}
