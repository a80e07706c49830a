package nl.rookstopregister.portability.web;

import java.util.List;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.portability.file.Fault;
import nl.rookstopregister.portability.usecase.BringBack.Brought;
import nl.rookstopregister.portability.usecase.TakeAlong.Amount;

/**
 * What there is to take along, and what became of a file that was brought back.
 *
 * @param brought by kind; empty when no file was brought
 * @param faults of a file that is not what the schema says
 */
public record TakeAlongPage(List<Amount> amounts, List<Brought> brought, List<Fault> faults, FormErrors errors) {

    private static final int MOST = 50;

    public int added() {
        return brought.stream().mapToInt(each -> each.taking().added()).sum();
    }

    /** As many as one can look at. */
    public List<Fault> shown() {
        return faults.subList(0, Math.min(MOST, faults.size()));
    }

    public int hidden() {
        return faults.size() - shown().size();
    }
}
