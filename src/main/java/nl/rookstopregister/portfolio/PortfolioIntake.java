package nl.rookstopregister.portfolio;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/** Takes in what coaches did before, as it would have been kept at the time; for a demonstration. */
public interface PortfolioIntake {

    /**
     * Guidance hours of one day.
     *
     * @param way as a file of hours may write it
     */
    record Worked(LocalDate on, String intervention, String way, int clients, int minutes) {}

    /**
     * An activity that a coach asked points for.
     *
     * @param said what the office said of it, oldest first; nothing while it waits
     */
    record Done(String name, ActivityCategory category, LocalDate on, int points, boolean accredited, List<Said> said) {

        public Done {
            said = List.copyOf(said);
        }
    }

    /**
     * A line of the office about an activity.
     *
     * @param points nought is a refusal
     */
    record Said(LocalDate on, int points, boolean accredited, String reason, Actor by) {}

    /** Typed by the coach, each on its own day. */
    void worked(CoachId coach, List<Worked> worked, Actor by);

    /** From one file, handed in the day after the last of them. */
    void workedByFile(CoachId coach, List<Worked> worked, Actor by);

    /** Fails when the proof cannot be kept. */
    void handedIn(CoachId coach, Done done, Proof proof, Actor by);

    /** A file that shows that something was done. */
    record Proof(String name, byte[] content) {}
}
