package nl.rookstopregister.supervision.usecase;

import java.time.LocalDate;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.supervision.model.Supervision;
import nl.rookstopregister.supervision.model.Supervisions;

/** Lets a coach ask an experienced colleague to be supervisor. */
@UseCase
public class InviteSupervisor {

    private final Supervisions supervisions;
    private final Register register;
    private final Colleagues colleagues;
    private final SupervisorTerms terms;
    private final SupervisionMail mail;

    InviteSupervisor(
            Supervisions supervisions,
            Register register,
            Colleagues colleagues,
            SupervisorTerms terms,
            SupervisionMail mail) {
        this.supervisions = supervisions;
        this.register = register;
        this.colleagues = colleagues;
        this.terms = terms;
        this.mail = mail;
    }

    /** What became of the question. */
    public sealed interface Inviting {

        record Asked(Supervision supervision) implements Inviting {}

        record TypingError() implements Inviting {}

        record UnknownNumber() implements Inviting {}

        record Oneself() implements Inviting {}

        /** A supervisor is registered; a candidate, or somebody who lapsed, is not. */
        record NotRegistered(RegistrationState state) implements Inviting {}

        /** @param from the day from which this colleague is registered long enough */
        record TooShort(int years, LocalDate from) implements Inviting {}

        record LimitReached(int atOnce) implements Inviting {}

        record AlreadyAsked() implements Inviting {}
    }

    public Inviting invite(CoachId coach, String typedNumber, String message) {
        return switch (register.lookUp(typedNumber)) {
            case NumberLookup.TypingError _ -> new Inviting.TypingError();
            case NumberLookup.Unknown _ -> new Inviting.UnknownNumber();
            case NumberLookup.Found found when found.coach().equals(coach) -> new Inviting.Oneself();
            case NumberLookup.Found found -> invite(coach, found.coach(), message);
        };
    }

    private Inviting invite(CoachId coach, CoachId supervisor, String message) {
        LocalDate today = terms.today();
        LocalDate since = colleagues.registeredSince(today, supervisor).orElse(null);
        if (since == null) {
            return new Inviting.NotRegistered(colleagues.stateOn(today, supervisor));
        }
        LocalDate experienced = terms.experiencedFrom(since);
        if (experienced.isAfter(today)) {
            return new Inviting.TooShort(terms.years(), experienced);
        }
        if (supervisions.underAssessment(supervisor) >= terms.atOnce()) {
            return new Inviting.LimitReached(terms.atOnce());
        }
        Supervision asked = Supervision.asked(coach, supervisor, message, terms.now());
        if (!supervisions.add(asked)) {
            return new Inviting.AlreadyAsked();
        }
        mail.toSupervisor("asked", asked);
        return new Inviting.Asked(asked);
    }
}
