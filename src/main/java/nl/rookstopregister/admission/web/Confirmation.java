package nl.rookstopregister.admission.web;

import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.pages.FormErrors;

/**
 * The form of the one step: declare, and confirm.
 *
 * @param action where it goes
 * @param declared what was ticked before
 * @param request makes confirming twice harmless
 */
public record Confirmation(String action, Set<String> declared, UUID request, FormErrors errors) {
    static Confirmation fresh(String action) {
        return new Confirmation(action, Set.of(), UUID.randomUUID(), FormErrors.none());
    }

    static Confirmation again(String action, Set<String> declared, UUID request, Iterable<String> missing) {
        FormErrors errors = FormErrors.none();
        for (String code : missing) {
            errors = errors.and(code, "admission.renewal.declare");
        }
        return new Confirmation(action, declared, request, errors);
    }
}
