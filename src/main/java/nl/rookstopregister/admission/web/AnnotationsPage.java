package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.Sign;

/** The annotations that there are, and which of them a coach holds. */
public record AnnotationsPage(List<Line> lines) {
    public AnnotationsPage {
        lines = List.copyOf(lines);
    }

    /** @param met whether the dossier has all that the norm asks for it */
    public record Line(Procedure procedure, boolean held, boolean met) {
        public String address() {
            return AnnotationPage.address(procedure);
        }

        public String stateKey() {
            return "admission.annotation.state." + (held ? "held" : met ? "met" : "not-met");
        }

        public Sign sign() {
            return held ? Sign.MET : met ? Sign.WAIT : Sign.NEUTRAL;
        }
    }
}
