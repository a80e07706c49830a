package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * One ruling as the committee sees it, with what can still be done about it.
 *
 * @param withdrawable whether it counts now, so that two people can withdraw it
 * @param proposal to withdraw it, that waits for a second pair of eyes
 */
public record RulingPage(
        RulingLetter letter,
        String address,
        String request,
        String decidedBy,
        @Nullable String preparedBy,
        boolean deviates,
        boolean withdrawable,
        TypedWithdrawal typed,
        @Nullable Proposed proposal,
        FormErrors errors) {

    /** What stands in the fields. */
    public record TypedWithdrawal(String from, String ground, String hearing) {}

    /** What somebody proposed. */
    public record Proposed(LocalDate from, String ground, String hearing, String by, boolean own) {}
}
