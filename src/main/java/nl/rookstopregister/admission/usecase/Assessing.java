package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import org.springframework.stereotype.Component;

/** Reads the facts that an application states, and holds them against the norm. */
@Component
class Assessing {

    private final NormBook norms;
    private final StatedFacts facts;

    Assessing(NormBook norms, StatedFacts facts) {
        this.norms = norms;
        this.facts = facts;
    }

    List<Fact> stated(Application application, Answers answers, List<RefereeRequest> referees, LocalDate today) {
        return facts.of(application.number(), answers, referees, today);
    }

    Assessment assess(Dossier dossier, Procedure procedure, LocalDate today) {
        return norms.assess(dossier, procedure, today);
    }
}
