package nl.rookstopregister.admission.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * One annotation: what the norm asks for it, and the step to get it.
 *
 * @param held whether the coach has it
 * @param possible whether it can be asked for today
 * @param open the application that goes on already
 */
public record AnnotationPage(
        Procedure procedure,
        boolean held,
        boolean possible,
        Assessment assessment,
        @Nullable Head open,
        Confirmation confirmation) {

    /** In the order of the page that lists them. */
    static final Map<String, Procedure> ADDRESSES = addresses();

    private static Map<String, Procedure> addresses() {
        Map<String, Procedure> addresses = new LinkedHashMap<>();
        addresses.put("extra-zwanger", Procedure.ANNOTATION_PREGNANT);
        addresses.put("extra-psychiatrie", Procedure.ANNOTATION_PSYCHIATRY);
        return Collections.unmodifiableMap(addresses);
    }

    static String address(Procedure procedure) {
        return ADDRESSES.entrySet().stream()
                .filter(each -> each.getValue() == procedure)
                .map(each -> "/mijn/aantekeningen/" + each.getKey())
                .findFirst()
                .orElseThrow();
    }

    public boolean takesOneStep() {
        return possible && open == null && assessment.isMet();
    }

    public String nameKey() {
        return "admission.procedure." + procedure;
    }

    public String titleKey() {
        return "admission.annotation.title." + (held ? "held" : possible ? "possible" : "impossible");
    }
}
