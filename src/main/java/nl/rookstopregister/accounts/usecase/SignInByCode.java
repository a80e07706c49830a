package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.Gate;
import nl.rookstopregister.accounts.model.SignInStep;
import nl.rookstopregister.shared.UseCase;

/** The second step of signing in: the code of the authenticator app, or a recovery code when the app is gone. */
@UseCase
public class SignInByCode {

    private final AccountBook accounts;
    private final AuthenticatorProof app;
    private final RecoveryProof paper;
    private final SignInGate gate;
    private final Clock clock;

    SignInByCode(AccountBook accounts, AuthenticatorProof app, RecoveryProof paper, SignInGate gate, Clock clock) {
        this.accounts = accounts;
        this.app = app;
        this.paper = paper;
        this.gate = gate;
        this.clock = clock;
    }

    public SignInStep withAppCode(AccountId id, String typed, String address) {
        return attempt(id, address, account -> app.isRight(account, typed));
    }

    public SignInStep withRecoveryCode(AccountId id, String typed, String address) {
        return attempt(id, address, account -> paper.isRight(account, typed, clock.instant()));
    }

    private SignInStep attempt(AccountId id, String address, Predicate<Account> proof) {
        Optional<Account> account = accounts.find(id).filter(Account::active);
        if (account.isEmpty()) {
            return new SignInStep.Refused();
        }
        String subject = "code:" + id;
        return switch (gate.enter(subject, address)) {
            case Gate.Closed(var until) -> new SignInStep.Wait(until);
            case Gate.Open() -> {
                if (!proof.test(account.get())) {
                    yield new SignInStep.Refused();
                }
                gate.passed(subject, address);
                yield new SignInStep.Done(account.get());
            }
        };
    }
}
