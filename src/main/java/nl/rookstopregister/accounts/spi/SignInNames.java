package nl.rookstopregister.accounts.spi;

import java.util.Optional;
import nl.rookstopregister.shared.CoachId;

/** Lets a coach sign in by registration number, which only the register knows. */
public interface SignInNames {

    /** Empty when the text is no registration number, or nobody's. */
    Optional<CoachId> coachWith(String typedNumber);
}
