package nl.rookstopregister.accreditation;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.providers.ProviderId;

/** Takes in requests that are on their way already, each as far as it says; for a demonstration. */
public interface RequestIntake {

    /** How far a request has come. */
    enum Reached {
        SUBMITTED,
        MORE_ASKED,
        COMPLETE,
        JUDGING,
        DIFFERING,
        TO_RULE,
        GRANTED,
        REFUSED
    }

    /** A request as it was submitted once. */
    record Underway(ProviderId provider, RequestKind kind, Answers answers, LocalDate submittedOn, Reached reached) {}

    /** Who asks, who checks and who judges; of the committee two at least, and somebody else to rule. */
    record People(SignedIn provider, SignedIn office, List<SignedIn> committee) {

        public People {
            committee = List.copyOf(committee);
        }
    }

    /** Does nothing when there are requests already. */
    void take(List<Underway> requests, People people);
}
