package nl.rookstopregister.admission.model;

import java.time.LocalDate;
import java.util.Map;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationNumber;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Moving.Moved;
import nl.rookstopregister.admission.model.Moving.NotFromHere;
import nl.rookstopregister.forms.Course;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * One person's application: as candidate, for definitive registration, for renewal, or for an annotation. Each step answers what became of it and, when
 * it was possible, carries the next application.
 *
 * @param snapshots how often it was submitted; the last snapshot is what is decided on
 * @param revision counts saved changes; the store refuses to overwrite a newer one
 */
public record Application(
        ApplicationId id,
        ApplicationNumber number,
        CoachId coach,
        Procedure procedure,
        ApplicationState state,
        Course course,
        Handling handling,
        int snapshots,
        int revision) {

    public static Application start(
            ApplicationId id, ApplicationNumber number, CoachId coach, Procedure procedure, LocalDate today) {
        return new Application(
                id, number, coach, procedure, ApplicationState.DRAFT, Course.startedOn(today), Handling.NONE, 0, 0);
    }

    /** One that came in by post, from somebody without e-mail. */
    public static Application startOnPaper(
            ApplicationId id,
            ApplicationNumber number,
            CoachId coach,
            Procedure procedure,
            LocalDate received,
            LocalDate today) {
        return new Application(
                id,
                number,
                coach,
                procedure,
                ApplicationState.DRAFT,
                Course.startedOn(today),
                Handling.receivedOnPaper(received),
                0,
                0);
    }

    public boolean isOnPaper() {
        return handling.onPaper() != null;
    }

    /** What a page asks of this applicant: who writes on paper may have no e-mail. */
    public Subject asked(Task task) {
        return isOnPaper() ? new TaskOnPaper(task) : task;
    }

    /** Whether the applicant can change what this task says. */
    public boolean canChange(Task task) {
        if (!Task.askedIn(procedure).contains(task)) {
            return false;
        }
        return switch (state) {
            case DRAFT -> true;
            case MORE_ASKED -> handling.asked().containsKey(task);
            default -> false;
        };
    }

    public Application touched(LocalDate today) {
        return with(state, course.touched(today), handling, snapshots);
    }

    public Application reminded(LocalDate today) {
        return with(state, course.reminded(today), handling, snapshots);
    }

    public Moving submit(Terms terms, LocalDate today) {
        // A form on paper counts from the day it came in, however long it lay before somebody typed it.
        LocalDate received = handling.onPaper() != null && snapshots == 0 ? handling.onPaper() : today;
        return move(Move.SUBMIT, course.submitted(terms, received), handling, snapshots + 1);
    }

    public Moving askMore(Map<Task, String> remarks, LocalDate today) {
        return move(Move.ASK_MORE, course.moreAsked(today), handling.asking(remarks), snapshots);
    }

    public Moving findComplete() {
        return move(Move.FIND_COMPLETE, course, handling, snapshots);
    }

    public Moving propose(Proposal proposal) {
        return move(Move.PROPOSE, course, handling.proposing(proposal), snapshots);
    }

    public Moving turnDownProposal() {
        return move(Move.TURN_DOWN_PROPOSAL, course, handling.proposing(null), snapshots);
    }

    public Moving decide(boolean grants, DecisionNumber decision, LocalDate today) {
        return move(grants ? Move.GRANT : Move.REFUSE, course.ended(today), handling.decided(decision), snapshots);
    }

    public Moving withdraw(LocalDate today) {
        return move(Move.WITHDRAW, course.ended(today), handling.proposing(null), snapshots);
    }

    public Moving close(LocalDate today) {
        return move(Move.CLOSE, course.ended(today), handling, snapshots);
    }

    /** Nobody is left to decide it for. */
    public Moving end(LocalDate today) {
        return move(Move.END, course.ended(today), handling.proposing(null), snapshots);
    }

    public boolean isReminderDue(Terms terms, LocalDate today) {
        return state.waitsForApplicant() && course.isReminderDue(terms, today);
    }

    public boolean isClosingDue(Terms terms, LocalDate today) {
        return state.waitsForApplicant() && course.isClosingDue(terms, today);
    }

    /** Only what waits for the office or the committee can be given to somebody. */
    public Moving assign(@Nullable Actor person) {
        return state.isOpen() && state != ApplicationState.DRAFT
                ? new Moved(with(state, course, handling.by(person), snapshots))
                : new NotFromHere(state);
    }

    private Moving move(Move move, Course newCourse, Handling newHandling, int newSnapshots) {
        return move.isPossibleFrom(state)
                ? new Moved(with(move.to(), newCourse, newHandling, newSnapshots))
                : new NotFromHere(state);
    }

    private Application with(ApplicationState newState, Course newCourse, Handling newHandling, int newSnapshots) {
        return new Application(
                id, number, coach, procedure, newState, newCourse, newHandling, newSnapshots, revision + 1);
    }
}
