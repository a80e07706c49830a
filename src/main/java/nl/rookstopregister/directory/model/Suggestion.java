package nl.rookstopregister.directory.model;

import nl.rookstopregister.register.RegistrationNumber;

/**
 * A coach whose name somebody may be typing.
 *
 * @param place of the first practice, empty when none is shown
 */
public record Suggestion(RegistrationNumber number, String name, String place) {

    public static Suggestion of(Hit hit) {
        PublicCoach coach = hit.coach();
        String place = coach.practices().isEmpty()
                ? ""
                : coach.practices().getFirst().address().place();
        return new Suggestion(coach.number(), coach.name().full(), place);
    }
}
