package nl.rookstopregister.register.model;

import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.Taking;

/** What the register would make of a proposed decision. */
public sealed interface Judgement {

    /**
     * It can be taken.
     *
     * @param from the state on the day of effect without it
     * @param to the state on the day of effect with it
     * @param after how the registration goes with it
     */
    record Allowed(RegistrationState from, RegistrationState to, Course after) implements Judgement {}

    record Refused(Taking reason) implements Judgement {}
}
