package nl.rookstopregister.attendance.model;

import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** What is thought of one typed row. Whoever typed it learns of a person no more than is public. */
public sealed interface Verdict {

    /** The key of the words is {@code attendance.verdict.<code>}. */
    String code();

    /** Can be credited when the session is closed. */
    record Ready(CoachId coach, RegistrationNumber number, String name) implements Verdict {
        @Override
        public String code() {
            return "READY";
        }
    }

    /** This person stands on the list, or further up in the same table. */
    record AlreadyListed(CoachId coach, RegistrationNumber number, String name) implements Verdict {
        @Override
        public String code() {
            return "ALREADY_LISTED";
        }
    }

    /** The provider says that the training was not completed: nothing to credit. */
    record NotCompleted() implements Verdict {
        @Override
        public String code() {
            return "NOT_COMPLETED";
        }
    }

    /** Nothing can be said of any row of this session. */
    record Obstructed(Obstacle obstacle) implements Verdict {
        @Override
        public String code() {
            return "OBSTACLE_" + obstacle;
        }
    }

    /**
     * Somebody has to look at it.
     *
     * @param coach whose number it is; null when it is nobody's
     * @param name the public name of whose number it is; empty when it is nobody's
     * @param suggestion who was probably meant; null when nothing comes near
     */
    record Mismatch(Kind kind, @Nullable CoachId coach, String name, Coaches.@Nullable Known suggestion)
            implements Verdict {

        /** What does not fit. */
        public enum Kind {
            NUMBER_MISSING,
            /** The check digit does not fit. */
            NUMBER_MISTYPED,
            NUMBER_UNKNOWN,
            NAME_DIFFERS,
            /** Not in the register on the last day; why is not the provider's business. */
            NOT_REGISTERED,
            /** The column with the result says something that we do not understand. */
            RESULT_UNCLEAR
        }

        @Override
        public String code() {
            return kind.name();
        }

        /** Whether the row is kept on the list, to be mended there. */
        public boolean isKept() {
            return kind != Kind.RESULT_UNCLEAR;
        }
    }
}
