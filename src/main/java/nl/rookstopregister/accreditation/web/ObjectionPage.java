package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * Objecting to a ruling, or what became of it.
 *
 * @param ruling what one objects to; null when nothing was ruled
 * @param term how long one can still object; past when it is too late
 * @param filed the objection that was filed; null as long as there is none
 */
public record ObjectionPage(
        String request,
        String number,
        String address,
        @Nullable RulingLine ruling,
        @Nullable Deadline term,
        @Nullable Filed filed,
        String grounds,
        FormErrors errors) {

    /** An objection on its way. */
    public record Filed(
            LocalDate on,
            String grounds,
            @Nullable String adjournedFor,
            Deadline decision,
            @Nullable Settled settled) {}

    /** How it ended. */
    public record Settled(boolean upheld, LocalDate on, String ground) {}
}
