package nl.rookstopregister.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.shared.CoachId;

/**
 * The people whose portfolios are filled, by the part they play.
 *
 * @param onPaper a coach without an account and without e-mail
 */
record Cast(
        SignedIn officer,
        SignedIn eventful,
        SignedIn candidate,
        SignedIn renewing,
        SignedIn toppingUp,
        CoachId onPaper) {

    private static final List<String> MAILS = List.of(
            InventedPeople.OFFICE_MAIL,
            InventedPeople.COACH_MAIL,
            InventedPeople.CANDIDATE_MAIL,
            InventedPeople.RENEWING_MAIL,
            InventedPeople.TOPPING_UP_MAIL);

    /** Empty when a demonstration is too small to have them all. */
    static Optional<Cast> of(Map<String, SignedIn> people, Optional<CoachId> onPaper) {
        return onPaper.filter(_ -> people.keySet().containsAll(MAILS)).map(coach -> {
            List<SignedIn> cast =
                    MAILS.stream().map(people::get).map(Objects::requireNonNull).toList();
            return new Cast(cast.get(0), cast.get(1), cast.get(2), cast.get(3), cast.get(4), coach);
        });
    }

    static CoachId coach(SignedIn person) {
        return Objects.requireNonNull(person.coach());
    }
}
