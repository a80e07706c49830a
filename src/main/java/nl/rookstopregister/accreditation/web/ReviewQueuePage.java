package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/** What waits for office and committee, the most pressing first. */
public record ReviewQueuePage(String filter, long mine, List<Line> lines) {

    public static final List<String> FILTERS = List.of(
            "alles", "mij", "controle", "toewijzen", "oordeel", "derde", "besluit", "bezwaar", "aanbieder", "klaar");

    /**
     * @param address where one goes on with it
     * @param waits key of the words that say for what it waits
     * @param reviewers names of who judge it
     */
    public record Line(
            String address,
            String title,
            String number,
            String provider,
            RequestKind kind,
            String waits,
            Sign sign,
            List<String> reviewers,
            @Nullable Deadline deadline) {}
}
