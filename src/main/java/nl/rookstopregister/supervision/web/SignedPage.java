package nl.rookstopregister.supervision.web;

import java.util.List;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.supervision.usecase.ReadSupervision.Between;

/** What supervisors signed, newest first. */
public record SignedPage(List<Between> signed, Pager pager) {

    public SignedPage {
        signed = List.copyOf(signed);
    }
}
