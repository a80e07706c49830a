package nl.rookstopregister.accreditation.model.review;

import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.shared.Actor;

/**
 * That somebody of the committee wants what was granted to count no longer, from a day on; somebody else confirms it.
 * What came before that day goes on counting.
 *
 * @param ruling number of the ruling that granted it
 * @param ground why, as the provider reads it
 * @param hearing when and how the provider was heard, and what was said
 */
public record WithdrawalProposal(UUID id, String ruling, LocalDate from, String ground, String hearing, Actor by) {

    /** What became of proposing or confirming one. */
    public sealed interface Withdrawing {

        record Proposed(WithdrawalProposal proposal) implements Withdrawing {}

        /** @param from the day from which it counts no more */
        record Confirmed(LocalDate from) implements Withdrawing {}

        record GroundMissing() implements Withdrawing {}

        record HearingMissing() implements Withdrawing {}

        /** The past stays as it is, and what ends by itself need not be withdrawn. */
        record WrongDay(LocalDate first, LocalDate last) implements Withdrawing {}

        record OwnProposal() implements Withdrawing {}

        /** Nothing that was granted counts any more, or somebody proposed the same before. */
        record NothingToWithdraw() implements Withdrawing {}

        /** Not by somebody who acts, or once acted, for the provider. */
        record Conflicted() implements Withdrawing {}
    }

    /** @param lastDay the last day on which it counts by itself */
    public Withdrawing propose(LocalDate today, LocalDate lastDay) {
        if (from.isBefore(today) || from.isAfter(lastDay)) {
            return new Withdrawing.WrongDay(today, lastDay);
        }
        if (ground.isBlank()) {
            return new Withdrawing.GroundMissing();
        }
        return hearing.isBlank() ? new Withdrawing.HearingMissing() : new Withdrawing.Proposed(this);
    }

    /** By somebody else; a day that has passed meanwhile becomes today. */
    public Withdrawing confirm(AccountId person, LocalDate today) {
        return person.value().equals(by.account())
                ? new Withdrawing.OwnProposal()
                : new Withdrawing.Confirmed(from.isBefore(today) ? today : from);
    }
}
