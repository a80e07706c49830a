package nl.rookstopregister.accounts.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.model.AccountLog;
import nl.rookstopregister.pages.Screen;

/** Writes a line of the account log out in the reader's language. */
public final class LogWords {

    private LogWords() {}

    /** What follows on a change of roles is kept as the roles' names. */
    public static String of(AccountLog.Line line, Screen screen) {
        String roles = Arrays.stream(line.detail().split(", "))
                .filter(role -> !role.isEmpty())
                .map(role -> screen.text("accounts.role." + role))
                .collect(Collectors.joining(", "));
        return screen.text("accounts.log." + line.what(), roles.isEmpty() ? "-" : roles);
    }
}
