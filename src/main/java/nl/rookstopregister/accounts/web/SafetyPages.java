package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.AccountLog;
import nl.rookstopregister.accounts.model.Authenticator;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.model.Passkeys;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page about a person's own safety. */
@Component
class SafetyPages {

    private static final int LOG_LINES = 10;

    private final AccountBook accounts;
    private final Credentials credentials;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final AccountLog log;

    SafetyPages(AccountBook accounts, Credentials credentials, Passkeys passkeys, Sessions sessions, AccountLog log) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.log = log;
    }

    ModelAndView of(SignedIn person, HttpServletRequest request, FormErrors errors) {
        AccountId id = person.account();
        SafetyPage page = new SafetyPage(
                person.mail(),
                credentials.authenticator(id).filter(Authenticator::confirmed).isPresent(),
                accounts.find(id).filter(Account::needsSecondFactor).isPresent(),
                credentials.recoveryCodesLeft(id),
                passkeys.of(id),
                sessions.of(id, request.getSession(false)),
                log.of(id, LOG_LINES),
                errors);
        ModelAndView view = new ModelAndView("accounts/safety", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
