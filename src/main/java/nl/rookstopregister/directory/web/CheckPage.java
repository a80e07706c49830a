package nl.rookstopregister.directory.web;

import java.time.LocalDate;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import org.jspecify.annotations.Nullable;

/**
 * The check of a registration.
 *
 * @param answer null as long as nothing was asked
 * @param today for a day that is still to come
 */
public record CheckPage(
        CheckForm form, FormErrors errors, @Nullable Answer answer, LocalDate today) {

    /**
     * What the register says.
     *
     * @param name whose number it is
     * @param knownThen whether somebody asked what was known at an earlier moment
     * @param formerNumber the number of a predecessor's register by which it was found; null when it was its own
     */
    public record Answer(
            StatusOnDay status,
            String name,
            boolean inDirectory,
            boolean knownThen,
            @Nullable String formerNumber) {

        /** Lapsed, deregistered and struck off are all the same to the public: no longer registered. */
        public String key() {
            return "directory.check.answer." + shown();
        }

        private RegistrationState shown() {
            return switch (status.state()) {
                case CANDIDATE, REGISTERED, SUSPENDED -> status.state();
                case NOT_REGISTERED, LAPSED, DEREGISTERED, STRUCK_OFF -> RegistrationState.NOT_REGISTERED;
            };
        }

        public String stateKey() {
            return "directory.state." + shown();
        }

        public String explanationKey() {
            return "directory.check.explanation." + shown();
        }

        public boolean registered() {
            return status.state() == RegistrationState.REGISTERED;
        }

        /** Nobody knows yet how long a suspension lasts. */
        public boolean hasEnd() {
            return hasPeriod() && status.state() != RegistrationState.SUSPENDED;
        }

        public boolean hasPeriod() {
            return status.since() != null && status.lastDay() != null;
        }
    }

    static CheckPage empty(CheckForm form, LocalDate today) {
        return new CheckPage(form, FormErrors.none(), null, today);
    }

    public boolean ahead() {
        return answer != null && answer.status().day().isAfter(today);
    }
}
