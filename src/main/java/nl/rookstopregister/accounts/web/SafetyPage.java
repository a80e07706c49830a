package nl.rookstopregister.accounts.web;

import java.util.List;
import nl.rookstopregister.accounts.model.AccountLog;
import nl.rookstopregister.accounts.model.Passkey;
import nl.rookstopregister.accounts.security.OpenSession;
import nl.rookstopregister.pages.FormErrors;

/**
 * @param app whether an authenticator app is set up
 * @param compulsory whether this person must have a second factor
 */
public record SafetyPage(
        String mail,
        boolean app,
        boolean compulsory,
        int codesLeft,
        List<Passkey> passkeys,
        List<OpenSession> sessions,
        List<AccountLog.Line> log,
        FormErrors errors) {}
