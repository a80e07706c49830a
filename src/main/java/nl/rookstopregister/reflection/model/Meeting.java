package nl.rookstopregister.reflection.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.reflection.MeetingId;
import nl.rookstopregister.shared.CoachId;

/**
 * A meeting in which coaches discussed their work with each other (S1, role 4). One of them enters it, the others confirm
 * for themselves.
 *
 * @param role of the competence profile that it was about
 * @param participants the one who entered it among them
 */
public record Meeting(
        MeetingId id,
        LocalDate heldOn,
        int role,
        String subject,
        CoachId enteredBy,
        Instant enteredAt,
        List<Participant> participants) {

    public Meeting {
        participants = List.copyOf(participants);
    }

    /** What somebody who is named says about it. */
    public enum Answer {
        AWAITED,
        CONFIRMED,
        DENIED
    }

    /** Somebody who took part, in the words of whoever entered the meeting. */
    public record Participant(CoachId coach, Answer answer) {}

    public int confirmed() {
        return (int) participants.stream()
                .filter(each -> each.answer() == Answer.CONFIRMED)
                .count();
    }

    /** Empty for whoever is not named. */
    public Optional<Answer> answerOf(CoachId coach) {
        return answerOf(List.of(coach));
    }

    /** @param records of one person */
    public Optional<Answer> answerOf(List<CoachId> records) {
        return participants.stream()
                .filter(each -> records.contains(each.coach()))
                .map(Participant::answer)
                .findFirst();
    }

    /** Whether it counts for this coach: confirmed by that coach, and by enough in all. */
    public boolean countsFor(CoachId coach, int atLeast) {
        return countsFor(List.of(coach), atLeast);
    }

    /** @param records of one person */
    public boolean countsFor(List<CoachId> records, int atLeast) {
        return answerOf(records).filter(Answer.CONFIRMED::equals).isPresent() && confirmed() >= atLeast;
    }
}
