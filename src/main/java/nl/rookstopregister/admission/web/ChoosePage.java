package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.FormErrors;

/**
 * What to apply for.
 *
 * @param open applications to go on with first
 * @param trainer whether the reader only trains others, and cannot apply
 */
public record ChoosePage(
        List<Procedure> possible, List<Head> open, String chosen, boolean trainer, FormErrors errors) {}
