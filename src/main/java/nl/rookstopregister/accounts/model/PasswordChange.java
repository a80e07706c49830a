package nl.rookstopregister.accounts.model;

import java.time.Instant;

/** How changing one's own password turned out. */
public sealed interface PasswordChange {

    record Changed() implements PasswordChange {}

    record NotGood(NewPassword why) implements PasswordChange {}

    record PresentIsWrong() implements PasswordChange {}

    record Wait(Instant until) implements PasswordChange {}
}
