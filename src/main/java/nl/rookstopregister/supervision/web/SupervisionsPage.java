package nl.rookstopregister.supervision.web;

import java.util.List;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.supervision.usecase.ReadSupervision.Between;
import nl.rookstopregister.supervision.usecase.ReadSupervision.Own;

/**
 * All supervision of one coach: asked of others, and asked by others.
 *
 * @param number as it was typed and has to be mended
 */
public record SupervisionsPage(Own own, String number, String message, FormErrors errors) {

    public List<Between> waiting() {
        return own.supervised().stream()
                .filter(each -> each.supervision().state().isOpen())
                .toList();
    }

    public List<Between> done() {
        return own.supervised().stream()
                .filter(each -> !each.supervision().state().isOpen())
                .toList();
    }
}
