package nl.rookstopregister.accounts.web;

import java.util.List;
import nl.rookstopregister.accounts.model.AccountLog;
import nl.rookstopregister.pages.FormErrors;

/**
 * @param other whether it is somebody else than the administrator who looks
 * @param done ends the message key of what was just done; empty for nothing
 */
public record UserPage(UserLine user, boolean other, String done, List<AccountLog.Line> log, FormErrors errors) {}
