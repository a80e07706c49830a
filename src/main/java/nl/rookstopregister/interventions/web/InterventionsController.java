package nl.rookstopregister.interventions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.interventions.model.InterventionKind;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.request.InterventionCriteria;
import nl.rookstopregister.interventions.usecase.ReadInterventions;
import nl.rookstopregister.interventions.web.InterventionPage.Minimum;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The recognised interventions, for everybody. */
@Controller
class InterventionsController {

    static final String PATH = "/interventies";

    private final ReadInterventions reading;
    private final InterventionCriteria criteria;
    private final NormBook norms;
    private final Clock clock;

    InterventionsController(ReadInterventions reading, InterventionCriteria criteria, NormBook norms, Clock clock) {
        this.reading = reading;
        this.criteria = criteria;
        this.norms = norms;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView all() {
        return new ModelAndView(
                "interventions/interventions", "page", InterventionsPage.of(reading.all(), LocalDate.now(clock)));
    }

    @GetMapping(PATH + "/{reference}")
    ModelAndView one(@PathVariable String reference) {
        ListedIntervention listed =
                reading.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = LocalDate.now(clock);
        InterventionKind kind = listed.described().kind();
        List<Criterion> judged = criteria.uncounted(kind);
        return new ModelAndView(
                "interventions/intervention",
                "page",
                new InterventionPage(
                        listed, Recognised.of(listed, today), asked(kind, norms.parameters(today)), judged, today));
    }

    /** What S3 asks at least of each form. */
    static List<Minimum> asked(InterventionKind kind, Parameters parameters) {
        return switch (kind) {
            case TELEPHONE ->
                List.of(
                        new Minimum("interventions.asked.calls", parameters.count(Parameter.TELEPHONE_CALLS_LEAST)),
                        new Minimum("interventions.asked.months", (int)
                                parameters.period(Parameter.TELEPHONE_MONTHS).toTotalMonths()));
            case PERSONAL ->
                List.of(new Minimum("interventions.asked.talks", parameters.count(Parameter.PERSONAL_TALKS_LEAST)));
            case OTHER -> List.of();
        };
    }
}
