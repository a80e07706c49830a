package nl.rookstopregister.accounts.usecase;

import java.util.Optional;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.model.Gate;
import nl.rookstopregister.accounts.model.SignInStep;
import nl.rookstopregister.accounts.model.TypedName;
import org.springframework.stereotype.Component;

/** The first step of signing in. No transaction of its own: the slow look at the password must hold no connection. */
@Component
public class SignInByPassword {

    private final KnownNames names;
    private final Credentials credentials;
    private final Passwords passwords;
    private final SignInGate gate;
    private final AccountEvents events;

    SignInByPassword(
            KnownNames names, Credentials credentials, Passwords passwords, SignInGate gate, AccountEvents events) {
        this.names = names;
        this.credentials = credentials;
        this.passwords = passwords;
        this.gate = gate;
        this.events = events;
    }

    public SignInStep attempt(String typedName, String password, String address) {
        TypedName name = TypedName.read(typedName);
        Optional<Account> account = names.whoIs(name);
        String subject = account.map(known -> "account:" + known.id()).orElse("name:" + name.text());
        return switch (gate.enter(subject, address)) {
            case Gate.Closed(var until) -> new SignInStep.Wait(until);
            case Gate.Open() -> {
                boolean right =
                        passwords.matches(password, account.flatMap(known -> credentials.passwordHash(known.id())));
                if (!right) {
                    yield new SignInStep.Refused();
                }
                gate.passed(subject, address);
                yield account.map(this::next).orElseGet(SignInStep.Refused::new);
            }
        };
    }

    /** What comes after the first factor is proven, by the password or by a link in a mail. */
    SignInStep next(Account account) {
        if (account.state() == Account.State.BLOCKED) {
            return new SignInStep.Blocked();
        }
        if (account.state() == Account.State.CLOSED) {
            events.note(account, "closed-refused", "");
            return new SignInStep.Closed();
        }
        boolean app = credentials
                .authenticator(account.id())
                .filter(known -> known.confirmed())
                .isPresent();
        if (app) {
            return new SignInStep.CodeAsked(account);
        }
        if (!account.needsSecondFactor()) {
            return new SignInStep.Done(account);
        }
        // Who stole the password of somebody with a passkey must not be able to add an app of their own.
        return credentials.hasPasskey(account.id())
                ? new SignInStep.PasskeyAsked()
                : new SignInStep.SetUpAsked(account);
    }
}
