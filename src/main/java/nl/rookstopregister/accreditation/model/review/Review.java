package nl.rookstopregister.accreditation.model.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accreditation.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One case of the committee (beoordeling): two reviewers judge a request apart from each other, a third where they
 * differ, and the committee rules.
 *
 * @param criteria codes of what is judged, in order
 * @param seats also those that were left, in the order in which they were taken
 * @param proposal that waits for a second pair of eyes
 * @param ruled whether the committee has decided
 * @param revision counts saved changes; the store refuses to overwrite a newer one
 */
public record Review(
        ReviewId id,
        RequestId request,
        Round round,
        List<String> criteria,
        List<Seat> seats,
        @Nullable ProposedRuling proposal,
        boolean ruled,
        int revision) {

    public Review {
        criteria = List.copyOf(criteria);
        seats = List.copyOf(seats);
    }

    public static Review open(ReviewId id, RequestId request, Round round, List<String> criteria) {
        return new Review(id, request, round, criteria, List.of(), null, false, 0);
    }

    public Stage stage() {
        if (ruled) {
            return Stage.RULED;
        }
        if (proposal != null) {
            return Stage.PROPOSED;
        }
        if (!table().pairIsFound()) {
            return Stage.TO_ASSIGN;
        }
        if (!pairIsIn()) {
            return Stage.JUDGING;
        }
        if (differences().isEmpty()) {
            return Stage.TO_RULE;
        }
        return table().third()
                .map(seat -> seat.isWaitedFor() ? Stage.THIRD_JUDGING : Stage.TO_RULE)
                .orElse(Stage.DIFFERS);
    }

    /** Gives the first free place to somebody: one of the two, or the third where they differ. */
    public Step assign(Candidate candidate, LocalDate today) {
        if (!candidate.mayJudge()) {
            return new Step.Conflicted(candidate.conflicts());
        }
        if (table().wasEverOf(candidate.person().account())) {
            return new Step.SitsHereAlready();
        }
        return freePlace()
                .<Step>map(place -> taken(table().with(Seat.taken(place, candidate.person(), today))))
                .orElseGet(() -> new Step.NotFromHere(stage()));
    }

    /** Somebody cannot judge after all: the seat is free again, and what was found counts no more. */
    public Step leave(AccountId person, LocalDate today) {
        return ruled
                ? new Step.NotFromHere(stage())
                : seat(person).<Step>map(_ -> without(person, today)).orElseGet(Step.NoSeat::new);
    }

    public Step save(AccountId person, Judgement judgement) {
        return judging(person, _ -> taken(table().changed(person, seat -> seat.with(judgement))));
    }

    public Step submit(AccountId person, LocalDate today) {
        return judging(person, own -> switch (own.judgement().submit(criteria, today)) {
            case Judgement.Submitting.Submitted(Judgement submitted) ->
                taken(table().changed(person, seat -> seat.with(submitted)));
            case Judgement.Submitting.Incomplete(List<Gap> gaps) -> new Step.Incomplete(gaps);
        });
    }

    /** The provider said more: everybody looks again, with what they found in front of them. */
    public Review reopened() {
        return with(table().reopened(), null, false);
    }

    /** Takes it at once where it follows the advice; otherwise somebody else has to confirm it. */
    public Step rule(ProposedRuling ruling) {
        if (stage() != Stage.TO_RULE) {
            return new Step.NotFromHere(stage());
        }
        if (ruling.ground().isBlank() && ruling.needsGround(counsel())) {
            return new Step.GroundMissing();
        }
        return new Step.Taken(ruling.deviatesFrom(counsel()) ? with(seats, ruling, false) : with(seats, null, true));
    }

    public Step confirm(AccountId person) {
        if (proposal == null) {
            return new Step.NotFromHere(stage());
        }
        return person.value().equals(proposal.by().account())
                ? new Step.OwnProposal()
                : new Step.Taken(with(seats, null, true));
    }

    public Step turnDown() {
        return stage() == Stage.PROPOSED ? new Step.Taken(with(seats, null, false)) : new Step.NotFromHere(stage());
    }

    /** The seat of this person, unless it was left. */
    public Optional<Seat> seat(AccountId person) {
        return table().of(person);
    }

    /** What counts: the judgements that were handed in by those who sit here. */
    public List<Judgement> submitted() {
        return table().submitted();
    }

    /** Where the first two differ; empty as long as one of them is at work. */
    public List<Difference> differences() {
        List<Seat> pair = table().pair();
        return pairIsIn()
                ? Difference.between(pair.getFirst().judgement(), pair.getLast().judgement(), criteria)
                : List.of();
    }

    public Optional<Advice> counsel() {
        return Counsel.of(submitted());
    }

    public boolean pairIsIn() {
        return table().pairIsIn();
    }

    /** Several steps, kept as one change. */
    public Review asRevision(int changes) {
        return new Review(id, request, round, criteria, seats, proposal, ruled, changes);
    }

    private Seats table() {
        return new Seats(seats);
    }

    private Optional<Integer> freePlace() {
        return switch (stage()) {
            case TO_ASSIGN -> table().freeOfPair();
            case DIFFERS -> Optional.of(Seat.THIRD);
            case JUDGING, THIRD_JUDGING, TO_RULE, PROPOSED, RULED -> Optional.empty();
        };
    }

    private Step judging(AccountId person, Function<Seat, Step> step) {
        Stage stage = stage();
        return seat(person)
                .map(seat -> {
                    if (seat.judgement().isSubmitted()) {
                        return new Step.HandedInAlready();
                    }
                    return isAtWork(seat, stage) ? step.apply(seat) : new Step.NotFromHere(stage);
                })
                .orElseGet(Step.NoSeat::new);
    }

    /** Whoever was assigned first need not wait for the other to be found. */
    private static boolean isAtWork(Seat seat, Stage stage) {
        return seat.isThird() ? stage == Stage.THIRD_JUDGING : stage == Stage.TO_ASSIGN || stage == Stage.JUDGING;
    }

    private Step without(AccountId person, LocalDate today) {
        return new Step.Taken(with(table().changed(person, seat -> seat.left(today)), null, false));
    }

    private Step taken(List<Seat> newSeats) {
        return new Step.Taken(with(newSeats, proposal, ruled));
    }

    private Review with(List<Seat> newSeats, @Nullable ProposedRuling newProposal, boolean newlyRuled) {
        return new Review(id, request, round, criteria, newSeats, newProposal, newlyRuled, revision + 1);
    }
}
