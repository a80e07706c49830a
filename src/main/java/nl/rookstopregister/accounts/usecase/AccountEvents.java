package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountLog;
import nl.rookstopregister.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes down what happened to an account, and tells its owner where that matters for their safety. */
@Component
class AccountEvents {

    private final AccountLog log;
    private final MailedLinks mail;
    private final Clock clock;

    AccountEvents(AccountLog log, MailedLinks mail, Clock clock) {
        this.log = log;
        this.mail = mail;
        this.clock = clock;
    }

    /** A password, passkey or second factor: the owner gets a mail, whoever did it. */
    void changed(Account account, String what) {
        note(account, what, "");
        mail.tellChanged(account, "accounts.log." + what);
    }

    void note(Account account, String what, String detail) {
        Actor by = WhoAsks.signedIn()
                .map(SignedIn::actor)
                .orElseGet(() -> new Actor(account.id().value(), account.name()));
        log.add(account.id(), new AccountLog.Line(clock.instant(), by, what, detail));
    }
}
