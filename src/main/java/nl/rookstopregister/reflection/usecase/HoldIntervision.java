package nl.rookstopregister.reflection.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.reflection.MeetingId;
import nl.rookstopregister.reflection.model.Meeting;
import nl.rookstopregister.reflection.model.Meeting.Answer;
import nl.rookstopregister.reflection.model.Meeting.Participant;
import nl.rookstopregister.reflection.model.Meetings;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Lets one coach enter a meeting and the others confirm that they were there. */
@UseCase
public class HoldIntervision {

    private final Meetings meetings;
    private final Register register;
    private final ReflectionTerms terms;
    private final ReflectionMail mail;

    HoldIntervision(Meetings meetings, Register register, ReflectionTerms terms, ReflectionMail mail) {
        this.meetings = meetings;
        this.register = register;
        this.terms = terms;
        this.mail = mail;
    }

    /** What became of a meeting that somebody entered. */
    public sealed interface Entering {

        record Entered(Meeting meeting) implements Entering {}

        /** @param numbers as they were typed, in which a digit is wrong or that are nobody's */
        record UnknownNumbers(List<String> numbers) implements Entering {}

        /** Intervision takes at least two. */
        record NobodyElse() implements Entering {}

        record NotYetHeld() implements Entering {}
    }

    /** @param numbers registration numbers of the others, as they were typed */
    public Entering enter(CoachId coach, LocalDate heldOn, int role, String subject, List<String> numbers) {
        if (heldOn.isAfter(terms.today())) {
            return new Entering.NotYetHeld();
        }
        Set<CoachId> others = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String number : numbers) {
            switch (register.lookUp(number)) {
                case NumberLookup.Found found -> others.add(found.coach());
                case NumberLookup.TypingError _, NumberLookup.Unknown _ -> unknown.add(number);
            }
        }
        others.remove(coach);
        if (!unknown.isEmpty()) {
            return new Entering.UnknownNumbers(unknown);
        }
        if (others.isEmpty()) {
            return new Entering.NobodyElse();
        }
        Meeting meeting = new Meeting(
                MeetingId.random(),
                heldOn,
                role,
                subject,
                coach,
                terms.now(),
                Stream.concat(
                                Stream.of(new Participant(coach, Answer.CONFIRMED)),
                                others.stream().map(other -> new Participant(other, Answer.AWAITED)))
                        .toList());
        meetings.add(meeting);
        others.forEach(other -> mail.askedToConfirm(meeting, other));
        return new Entering.Entered(meeting);
    }

    /** False when this coach is not named in it, or answered before. */
    public boolean answer(MeetingId meeting, CoachId coach, boolean wasThere) {
        return meetings.answer(meeting, coach, wasThere ? Answer.CONFIRMED : Answer.DENIED, terms.now());
    }
}
