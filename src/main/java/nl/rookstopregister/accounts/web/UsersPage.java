package nl.rookstopregister.accounts.web;

import java.util.List;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Sign;

/** @param text what was searched for */
public record UsersPage(String text, List<UserLine> users, Pager pager) {

    public static Sign sign(Account.State state) {
        return switch (state) {
            case ACTIVE -> Sign.MET;
            case INVITED -> Sign.WAIT;
            case BLOCKED, CLOSED -> Sign.NO;
        };
    }
}
