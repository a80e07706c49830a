package nl.rookstopregister.takeover.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Delivery.Stage;
import nl.rookstopregister.takeover.model.Report;
import nl.rookstopregister.takeover.model.Rule;
import nl.rookstopregister.takeover.usecase.Background;
import nl.rookstopregister.takeover.usecase.HandIn;
import nl.rookstopregister.takeover.usecase.MendingFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One delivery: the dry run, taking it over, and the files to mend. */
@Controller
@RequestMapping("/bureau/overname/{id}")
class DeliveryController {

    private static final String LOOK_AGAIN_IN_SECONDS = "2";

    private final HandIn handIn;
    private final MendingFiles files;
    private final Background background;

    DeliveryController(HandIn handIn, MendingFiles files, Background background) {
        this.handIn = handIn;
        this.files = files;
        this.background = background;
    }

    @GetMapping
    ModelAndView delivery(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String soort,
            HttpServletResponse response) {
        Delivery delivery = find(id);
        if (delivery.underWay()) {
            // Also without JavaScript one sees how far it is.
            response.setHeader("Refresh", LOOK_AGAIN_IN_SECONDS);
        }
        boolean busy = handIn.log().stream().anyMatch(each -> each.stage() == Stage.APPLYING);
        Rule chosen = Arrays.stream(Rule.values())
                .filter(rule -> rule.key().equals(soort) && delivery.report() != null)
                .findFirst()
                .orElse(null);
        return new ModelAndView("takeover/delivery", "page", new DeliveryPage(delivery, chosen, busy));
    }

    @PostMapping("/overnemen")
    String takeOver(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean anderen) {
        Report report = find(id).report();
        if (report != null && (report.clean() || anderen) && handIn.begin(id)) {
            background.apply(id, anderen);
        }
        return "redirect:/bureau/overname/" + id;
    }

    @PostMapping("/intrekken")
    String withdraw(@PathVariable UUID id) {
        handIn.withdraw(find(id).id());
        return "redirect:/bureau/overname/" + id;
    }

    @GetMapping("/te-verbeteren.csv")
    void toMend(@PathVariable UUID id, Language language, HttpServletResponse response) throws IOException {
        files.toMend(table(id, "te-verbeteren", response), language, response.getOutputStream());
    }

    @GetMapping("/verslag.csv")
    void report(@PathVariable UUID id, Language language, HttpServletResponse response) throws IOException {
        files.report(table(id, "verslag", response), language, response.getOutputStream());
    }

    private Table table(UUID id, String name, HttpServletResponse response) {
        Table table = handIn.table(find(id).id()).orElseThrow(DeliveryController::notFound);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name));
        return table;
    }

    private Delivery find(UUID id) {
        return handIn.find(id).orElseThrow(DeliveryController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
