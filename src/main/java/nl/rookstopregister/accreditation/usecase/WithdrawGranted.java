package nl.rookstopregister.accreditation.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.model.review.RuledBy;
import nl.rookstopregister.accreditation.model.review.Rulings;
import nl.rookstopregister.accreditation.model.review.WithdrawalProposal;
import nl.rookstopregister.accreditation.model.review.WithdrawalProposal.Withdrawing;
import nl.rookstopregister.shared.UseCase;

/** Two people of the committee end what was granted, from a day on: one proposes, the other confirms. */
@UseCase
public class WithdrawGranted {

    private final Rulings rulings;
    private final ReviewFiles files;
    private final Impartiality impartiality;
    private final RecordRuling ledger;
    private final CaseTidings tidings;
    private final ReviewClock clock;

    WithdrawGranted(
            Rulings rulings,
            ReviewFiles files,
            Impartiality impartiality,
            RecordRuling ledger,
            CaseTidings tidings,
            ReviewClock clock) {
        this.rulings = rulings;
        this.files = files;
        this.impartiality = impartiality;
        this.ledger = ledger;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** What somebody typed. */
    public record Wish(LocalDate from, String ground, String hearing) {}

    /** The ruling that grants it now; empty when it counts no more. */
    public Optional<RecordedRuling> counting(String number) {
        return rulings.find(number).filter(this::counts);
    }

    public Optional<WithdrawalProposal> open(String number) {
        return rulings.openWithdrawal(number);
    }

    public Withdrawing propose(String number, Wish wish, SignedIn by) {
        Optional<RecordedRuling> counting = counting(number);
        if (counting.isEmpty() || open(number).isPresent()) {
            return new Withdrawing.NothingToWithdraw();
        }
        Ruling ruling = counting.get().ruling();
        if (impartiality.everActedFor(ruling.provider(), by)) {
            return new Withdrawing.Conflicted();
        }
        WithdrawalProposal proposal = new WithdrawalProposal(
                UUID.randomUUID(),
                number,
                wish.from(),
                wish.ground().strip(),
                wish.hearing().strip(),
                by.actor());
        Withdrawing withdrawing = proposal.propose(clock.today(), lastDay(ruling));
        if (withdrawing instanceof Withdrawing.Proposed) {
            rulings.add(proposal, clock.now());
            tidings.note(
                    request(ruling),
                    by.actor(),
                    Occurrence.Kind.WITHDRAWAL_PROPOSED,
                    Map.of("ruling", number, "remark", proposal.ground()));
        }
        return withdrawing;
    }

    public Withdrawing confirm(String number, SignedIn by) {
        Optional<WithdrawalProposal> open = open(number);
        Optional<RecordedRuling> counting = counting(number);
        if (open.isEmpty() || counting.isEmpty()) {
            return new Withdrawing.NothingToWithdraw();
        }
        Ruling ruling = counting.get().ruling();
        if (impartiality.everActedFor(ruling.provider(), by)) {
            return new Withdrawing.Conflicted();
        }
        WithdrawalProposal proposal = open.get();
        Withdrawing withdrawing = proposal.confirm(by.account(), clock.today());
        if (!(withdrawing instanceof Withdrawing.Confirmed(LocalDate from))) {
            return withdrawing;
        }
        if (!rulings.settle(proposal, true, by.actor(), clock.now())) {
            return new Withdrawing.NothingToWithdraw();
        }
        ledger.record(
                request(ruling),
                new RecordRuling.Decided(
                        new Outcome.Withdrawn(from),
                        proposal.ground(),
                        Optional.empty(),
                        false,
                        new RuledBy(by.actor(), Optional.of(proposal.by()))));
        return withdrawing;
    }

    public void turnDown(String number, SignedIn by, String reason) {
        open(number).ifPresent(proposal -> {
            if (rulings.settle(proposal, false, by.actor(), clock.now())) {
                rulings.find(number)
                        .map(RecordedRuling::ruling)
                        .map(this::request)
                        .ifPresent(request -> tidings.note(
                                request,
                                by.actor(),
                                Occurrence.Kind.WITHDRAWAL_TURNED_DOWN,
                                Map.of("ruling", number, "remark", reason.strip())));
            }
        });
    }

    private boolean counts(RecordedRuling recorded) {
        Ruling ruling = recorded.ruling();
        List<RecordedRuling> all = rulings.about(ruling.kind(), ruling.reference());
        return ruling.outcome() instanceof Outcome.Granted granted
                && granted.during().until().isAfter(clock.today())
                && all.getLast().ruling().number().equals(ruling.number());
    }

    private static LocalDate lastDay(Ruling ruling) {
        return ((Outcome.Granted) ruling.outcome()).during().until().minusDays(1);
    }

    private Request request(Ruling ruling) {
        return files.request(ruling.request()).request();
    }
}
