package nl.rookstopregister.accounts.web;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.AccountLog;
import nl.rookstopregister.accounts.model.UserChange;
import nl.rookstopregister.accounts.usecase.HelpUser;
import nl.rookstopregister.accounts.usecase.ManageUser;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Gebruiker: one person's roles, whether they get in, help when they cannot, and what was done to the account. */
@Controller
@RequestMapping("/beheer/gebruikers/{account}")
class UserController {

    private static final int LOG_LINES = 100;
    private static final Set<String> TOLD =
            Set.of("roles-changed", "blocked", "unblocked", "link-sent", "second-factor-reset");

    private final AccountBook accounts;
    private final AccountLog log;
    private final ManageUser manage;
    private final HelpUser help;

    UserController(AccountBook accounts, AccountLog log, ManageUser manage, HelpUser help) {
        this.accounts = accounts;
        this.log = log;
        this.manage = manage;
        this.help = help;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable AccountId account, @RequestParam(defaultValue = "") String gedaan, SignedIn administrator) {
        return page(found(account), administrator, TOLD.contains(gedaan) ? gedaan : "", FormErrors.none());
    }

    @PostMapping("/rollen")
    ModelAndView roles(
            @PathVariable AccountId account,
            @RequestParam(defaultValue = "") List<String> rollen,
            SignedIn administrator) {
        Account user = found(account);
        Set<Role> wanted = UsersController.roles(rollen);
        if (user.roles().contains(Role.COACH)) {
            wanted.add(Role.COACH);
        }
        return answer(user, administrator, manage.setRoles(administrator, account, wanted), "roles-changed");
    }

    @PostMapping("/blokkeren")
    ModelAndView block(@PathVariable AccountId account, SignedIn administrator) {
        Account user = found(account);
        return answer(user, administrator, manage.block(administrator, account), "blocked");
    }

    @PostMapping("/deblokkeren")
    ModelAndView unblock(@PathVariable AccountId account, SignedIn administrator) {
        Account user = found(account);
        return answer(user, administrator, manage.unblock(account), "unblocked");
    }

    @PostMapping("/link")
    ModelAndView sendLink(@PathVariable AccountId account, SignedIn administrator) {
        Account user = found(account);
        return answer(user, administrator, help.sendLink(account), "link-sent");
    }

    @PostMapping("/tweede-stap")
    ModelAndView resetSecondFactor(@PathVariable AccountId account, SignedIn administrator) {
        Account user = found(account);
        return answer(user, administrator, help.resetSecondFactor(administrator, account), "second-factor-reset");
    }

    private Account found(AccountId account) {
        return accounts.find(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView answer(Account user, SignedIn administrator, UserChange change, String done) {
        return switch (change) {
            case UserChange.Done() -> new ModelAndView("redirect:/beheer/gebruikers/" + user.id() + "?gedaan=" + done);
            case UserChange.LastAdministrator() -> refused(user, administrator, "last");
            case UserChange.OwnAccount() -> refused(user, administrator, "own");
            case UserChange.CoachStaysCoach() -> refused(user, administrator, "coach");
        };
    }

    private ModelAndView refused(Account user, SignedIn administrator, String why) {
        return page(user, administrator, "", FormErrors.of("rollen", "accounts.user.refused." + why));
    }

    private ModelAndView page(Account user, SignedIn administrator, String done, FormErrors errors) {
        boolean other = !administrator.account().equals(user.id());
        UserPage page = new UserPage(UserLine.of(user), other, done, log.of(user.id(), LOG_LINES), errors);
        ModelAndView view = new ModelAndView("accounts/user", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
