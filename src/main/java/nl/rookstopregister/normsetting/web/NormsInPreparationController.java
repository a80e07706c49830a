package nl.rookstopregister.normsetting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.normsetting.usecase.DraftReading;
import nl.rookstopregister.normsetting.usecase.ReadDrafts;
import nl.rookstopregister.normsetting.usecase.WriteDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Normen in voorbereiding: what the committee works on, and where it copies a norm. */
@Controller
@RequestMapping("/bureau/normen")
class NormsInPreparationController {

    private final ReadDrafts drafts;
    private final WriteDrafts writing;
    private final NormBook norms;

    NormsInPreparationController(ReadDrafts drafts, WriteDrafts writing, NormBook norms) {
        this.drafts = drafts;
        this.writing = writing;
        this.norms = norms;
    }

    @GetMapping
    ModelAndView all() {
        LocalDate today = drafts.today();
        List<NormsInPreparationPage.Known> known = norms.norms().reversed().stream()
                .map(norms::text)
                .flatMap(Optional::stream)
                .map(text -> new NormsInPreparationPage.Known(
                        text,
                        norms.holding(text.id(), today),
                        norms.adoption(text.id()).orElse(null)))
                .toList();
        Map<Boolean, List<NormsInPreparationPage.Line>> open = drafts.all().stream()
                .map(draft -> new NormsInPreparationPage.Line(draft, DraftReading.norm(draft)))
                .collect(Collectors.partitioningBy(line -> line.draft().inPreparation()));
        return new ModelAndView(
                "normsetting/norms",
                "page",
                new NormsInPreparationPage(
                        open.getOrDefault(true, List.of()), open.getOrDefault(false, List.of()), known));
    }

    @PostMapping
    String copy(@RequestParam NormId norm, SignedIn by) {
        UUID draft =
                writing.copy(norm, by.actor()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:/bureau/normen/" + draft;
    }
}
