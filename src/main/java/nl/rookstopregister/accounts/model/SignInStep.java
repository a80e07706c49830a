package nl.rookstopregister.accounts.model;

import java.time.Instant;

/** How one step of signing in turned out. */
public sealed interface SignInStep {

    /** Name, password or code is wrong; which one is not said. */
    record Refused() implements SignInStep {}

    /** Too many failures, of this account or from this address. */
    record Wait(Instant until) implements SignInStep {}

    /** Right, but the administrator keeps this person out. Only told to who knows the password. */
    record Blocked() implements SignInStep {}

    /** Right, but the register knows that this person died. Only told to who knows the password. */
    record Closed() implements SignInStep {}

    /** Right so far; now the code of the authenticator app. */
    record CodeAsked(Account account) implements SignInStep {}

    /** Right so far, but this person has a passkey only, and must use it. */
    record PasskeyAsked() implements SignInStep {}

    /** Right so far; this person must set up a second factor before getting anywhere. */
    record SetUpAsked(Account account) implements SignInStep {}

    record Done(Account account) implements SignInStep {}
}
