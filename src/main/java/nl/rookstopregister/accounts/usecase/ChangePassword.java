package nl.rookstopregister.accounts.usecase;

import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.model.Gate;
import nl.rookstopregister.accounts.model.NewPassword;
import nl.rookstopregister.accounts.model.PasswordChange;
import org.springframework.stereotype.Component;

/** Changes one's own password. No transaction of its own: the slow look at the old one must hold no connection. */
@Component
public class ChangePassword {

    private final AccountBook accounts;
    private final Credentials credentials;
    private final Passwords passwords;
    private final SignInGate gate;
    private final SetPassword setPassword;

    ChangePassword(
            AccountBook accounts,
            Credentials credentials,
            Passwords passwords,
            SignInGate gate,
            SetPassword setPassword) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.gate = gate;
        this.setPassword = setPassword;
    }

    public PasswordChange change(AccountId id, String present, String wanted, String address) {
        Account account = accounts.find(id).orElseThrow();
        NewPassword read = passwords.read(wanted, account);
        if (!(read instanceof NewPassword.Good(String text))) {
            return new PasswordChange.NotGood(read);
        }
        String subject = "account:" + id;
        if (gate.enter(subject, address) instanceof Gate.Closed(var until)) {
            return new PasswordChange.Wait(until);
        }
        if (!passwords.matches(present, credentials.passwordHash(id))) {
            return new PasswordChange.PresentIsWrong();
        }
        gate.passed(subject, address);
        setPassword.change(id, passwords.hash(text));
        return new PasswordChange.Changed();
    }
}
