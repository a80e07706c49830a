package nl.rookstopregister.accreditation.model.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.AccountId;

/** Who sits at the table of one case, who sat there, and which places are free. */
record Seats(List<Seat> all) {

    private static final List<Integer> PAIR = List.of(1, 2);

    /** Those two who judge apart from each other, as far as they were found. */
    List<Seat> pair() {
        return all.stream().filter(seat -> seat.isTaken() && !seat.isThird()).toList();
    }

    Optional<Seat> third() {
        return all.stream().filter(seat -> seat.isTaken() && seat.isThird()).findFirst();
    }

    boolean pairIsFound() {
        return pair().size() == PAIR.size();
    }

    boolean pairIsIn() {
        return pairIsFound() && pair().stream().noneMatch(Seat::isWaitedFor);
    }

    /** The seat of this person, unless it was left. */
    Optional<Seat> of(AccountId person) {
        return all.stream().filter(seat -> seat.isTakenBy(person)).findFirst();
    }

    /** Also when the seat was left. */
    boolean wasEverOf(AccountId person) {
        return all.stream().anyMatch(seat -> seat.person().account().equals(person));
    }

    List<Judgement> submitted() {
        return all.stream()
                .filter(seat -> seat.isTaken() && seat.judgement().isSubmitted())
                .map(Seat::judgement)
                .toList();
    }

    Optional<Integer> freeOfPair() {
        return PAIR.stream()
                .filter(place -> pair().stream().noneMatch(seat -> seat.place() == place))
                .findFirst();
    }

    List<Seat> with(Seat taken) {
        return Stream.concat(all.stream(), Stream.of(taken)).toList();
    }

    List<Seat> changed(AccountId person, UnaryOperator<Seat> change) {
        return all.stream()
                .map(seat -> seat.isTakenBy(person) ? change.apply(seat) : seat)
                .toList();
    }

    List<Seat> reopened() {
        return all.stream()
                .map(seat -> seat.isTaken() ? seat.with(seat.judgement().reopened()) : seat)
                .toList();
    }
}
