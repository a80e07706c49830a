package nl.rookstopregister.accreditation.model;

import java.time.LocalDate;
import java.util.Map;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.RequestNumber;
import nl.rookstopregister.forms.Course;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.providers.ProviderId;

/**
 * A provider's request to have a training accredited or an intervention recognised. Each step answers what became of it
 * and, when it was possible, carries the next request.
 *
 * @param asked what was asked last, by the name of the subject; the provider can change these subjects only
 * @param snapshots how often it was submitted; the last snapshot is what is judged
 * @param revision counts saved changes; the store refuses to overwrite a newer one
 */
public record Request(
        RequestId id,
        RequestNumber number,
        ProviderId provider,
        RequestKind kind,
        Purpose purpose,
        RequestState state,
        Course course,
        Map<String, String> asked,
        int snapshots,
        int revision) {

    public Request {
        asked = Map.copyOf(asked);
    }

    public static Request start(
            RequestId id,
            RequestNumber number,
            ProviderId provider,
            RequestKind kind,
            Purpose purpose,
            LocalDate today) {
        return new Request(
                id, number, provider, kind, purpose, RequestState.DRAFT, Course.startedOn(today), Map.of(), 0, 0);
    }

    /** Whether the provider can change what stands on this subject. */
    public boolean canChange(Subject subject) {
        return switch (state) {
            case DRAFT -> true;
            case MORE_ASKED -> asked.containsKey(subject.name());
            default -> false;
        };
    }

    public Request touched(LocalDate today) {
        return with(state, course.touched(today), asked, snapshots);
    }

    public Request reminded(LocalDate today) {
        return with(state, course.reminded(today), asked, snapshots);
    }

    public Moving submit(Terms terms, LocalDate today) {
        return move(Move.SUBMIT, course.submitted(terms, today), asked, snapshots + 1);
    }

    /** @param remarks what is missing, by the name of the subject; at least one */
    public Moving askMore(Map<String, String> remarks, LocalDate today) {
        if (remarks.isEmpty()) {
            throw new IllegalArgumentException("Nothing was asked");
        }
        return move(Move.ASK_MORE, course.moreAsked(today), remarks, snapshots);
    }

    public Moving findComplete() {
        return move(Move.FIND_COMPLETE, course, asked, snapshots);
    }

    public Moving decide(boolean grants, LocalDate today) {
        return move(grants ? Move.GRANT : Move.REFUSE, course.ended(today), asked, snapshots);
    }

    /** The refusal did not stand: the objection was right. */
    public Moving grantOnObjection(LocalDate today) {
        return move(Move.GRANT_ON_OBJECTION, course.ended(today), asked, snapshots);
    }

    public Moving withdraw(LocalDate today) {
        return move(Move.WITHDRAW, course.ended(today), asked, snapshots);
    }

    public Moving close(LocalDate today) {
        return move(Move.CLOSE, course.ended(today), asked, snapshots);
    }

    public boolean isReminderDue(Terms terms, LocalDate today) {
        return state.waitsForProvider() && course.isReminderDue(terms, today);
    }

    public boolean isClosingDue(Terms terms, LocalDate today) {
        return state.waitsForProvider() && course.isClosingDue(terms, today);
    }

    private Moving move(Move move, Course newCourse, Map<String, String> newAsked, int newSnapshots) {
        return move.isPossibleFrom(state)
                ? new Moving.Moved(with(move.to(), newCourse, newAsked, newSnapshots))
                : new Moving.NotFromHere(state);
    }

    private Request with(RequestState newState, Course newCourse, Map<String, String> newAsked, int newSnapshots) {
        return new Request(
                id, number, provider, kind, purpose, newState, newCourse, newAsked, newSnapshots, revision + 1);
    }
}
