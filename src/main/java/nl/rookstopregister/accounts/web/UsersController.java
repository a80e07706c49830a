package nl.rookstopregister.accounts.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.model.UserBook;
import nl.rookstopregister.accounts.usecase.OpenAccount;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Gebruikers: finding people, and inviting those who work for the register. */
@Controller
@RequestMapping("/beheer")
class UsersController {

    private static final int LINES = 50;
    private static final int LONGEST = 200;
    private static final Set<Role> GIVEN = EnumSet.of(Role.OFFICE, Role.COMMITTEE, Role.ADMINISTRATOR);

    private final UserBook users;
    private final OpenAccount openAccount;

    UsersController(UserBook users, OpenAccount openAccount) {
        this.users = users;
        this.openAccount = openAccount;
    }

    @GetMapping
    String home() {
        return "redirect:/beheer/gebruikers";
    }

    @GetMapping("/gebruikers")
    ModelAndView list(@RequestParam(defaultValue = "") String zoek, @RequestParam(defaultValue = "1") int pagina) {
        String text = zoek.strip();
        int page = Math.clamp(pagina, 1, 100_000);
        String address = UriComponentsBuilder.fromPath("/beheer/gebruikers")
                .queryParam("zoek", "{text}")
                .encode()
                .buildAndExpand(text)
                .toUriString();
        List<UserLine> lines = users.search(text, (page - 1) * LINES, LINES).stream()
                .map(UserLine::of)
                .toList();
        return new ModelAndView(
                "accounts/users",
                "page",
                new UsersPage(text, lines, new Pager(page, LINES, users.count(text), address)));
    }

    @GetMapping("/gebruikers/nieuw")
    ModelAndView ask() {
        return page(new InvitePage("", "", List.of(), FormErrors.none()));
    }

    @PostMapping("/gebruikers/nieuw")
    ModelAndView invite(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") List<String> rollen) {
        FormErrors errors = wrong(naam, mail, rollen);
        if (!errors.isEmpty()) {
            return page(new InvitePage(naam, mail, rollen, errors));
        }
        openAccount.open(naam, mail, roles(rollen), null, Language.NL);
        return new ModelAndView("redirect:"
                + UriComponentsBuilder.fromPath("/beheer/gebruikers")
                        .queryParam("zoek", "{mail}")
                        .encode()
                        .buildAndExpand(mail.strip())
                        .toUriString());
    }

    /** Of the roles that an administrator gives, those that are ticked. */
    static Set<Role> roles(List<String> ticked) {
        return Arrays.stream(Role.values())
                .filter(role -> GIVEN.contains(role) && ticked.contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static FormErrors wrong(String name, String mail, List<String> roles) {
        FormErrors errors = FormErrors.none();
        if (name.isBlank() || name.length() > LONGEST) {
            errors = errors.and("naam", "accounts.invite.name.missing");
        }
        if (!mail.strip().matches("[^@\\s]+@[^@\\s]+") || mail.length() > LONGEST) {
            errors = errors.and("mail", "accounts.invite.mail.missing");
        }
        return roles(roles).isEmpty() ? errors.and("rollen", "accounts.invite.roles.missing") : errors;
    }

    private static ModelAndView page(InvitePage page) {
        ModelAndView view = new ModelAndView("accounts/invite", "page", page);
        view.setStatus(page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
