package nl.rookstopregister.providers.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.providers.model.Team;
import nl.rookstopregister.providers.usecase.ManageTeam;
import nl.rookstopregister.providers.usecase.ManageTeam.Change;
import nl.rookstopregister.providers.usecase.ManageTeam.Colleague;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gebruikers: who acts for a provider. */
@Controller
@RequestMapping("/aanbieder/gebruikers")
class TeamController {

    private static final int LONGEST = 200;
    private static final String MAIL = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";

    private final OwnProvider own;
    private final ManageTeam manageTeam;

    TeamController(OwnProvider own, ManageTeam manageTeam) {
        this.own = own;
        this.manageTeam = manageTeam;
    }

    @GetMapping
    ModelAndView all(SignedIn reader) {
        return page(own.manager(reader), reader, TeamPage.Typed.NOTHING, FormErrors.none());
    }

    @PostMapping("/uitnodigen")
    ModelAndView invite(
            SignedIn reader,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String rol,
            Language language) {
        Membership manager = own.manager(reader);
        TeamPage.Typed typed = new TeamPage.Typed(naam.strip(), mail.strip(), rol);
        FormErrors errors = errors(typed);
        if (errors.isEmpty()) {
            Change change = manageTeam.invite(
                    manager, typed.name(), typed.mail(), role(rol).orElseThrow(), language);
            errors = change == Change.ALREADY_THERE
                    ? FormErrors.of("mail", "providers.wrong.already-there")
                    : FormErrors.none();
        }
        return errors.isEmpty() ? back() : refused(manager, reader, typed, errors);
    }

    @PostMapping("/uitnodigingen/{invitation}/intrekken")
    ModelAndView takeBack(@PathVariable UUID invitation, SignedIn reader) {
        manageTeam.takeBack(own.manager(reader), invitation);
        return back();
    }

    @PostMapping("/{account}/rol")
    ModelAndView setRole(
            @PathVariable AccountId account, SignedIn reader, @RequestParam MultiValueMap<String, String> form) {
        Membership manager = own.manager(reader);
        // Each person's choice has a name of its own, as all stand on one page.
        return role(String.valueOf(form.getFirst("rol-" + account)))
                .map(role -> after(manageTeam.setRole(manager, account, role), manager, reader, account))
                .orElseGet(TeamController::back);
    }

    @PostMapping("/{account}/verwijderen")
    ModelAndView remove(@PathVariable AccountId account, SignedIn reader) {
        Membership manager = own.manager(reader);
        return after(manageTeam.remove(manager, account), manager, reader, account);
    }

    private ModelAndView after(Change change, Membership manager, SignedIn reader, AccountId account) {
        if (change == Change.LAST_MANAGER) {
            return refused(
                    manager,
                    reader,
                    TeamPage.Typed.NOTHING,
                    FormErrors.of("rol-" + account, "providers.wrong.last-manager"));
        }
        // Who stepped back has nothing to manage here any more.
        boolean stillManager =
                own.member(reader).filter(member -> member.role().mayManage()).isPresent();
        return stillManager ? back() : new ModelAndView("redirect:/aanbieder");
    }

    private static FormErrors errors(TeamPage.Typed typed) {
        FormErrors errors = FormErrors.none();
        if (typed.name().isEmpty() || typed.name().length() > LONGEST) {
            errors = errors.and("naam", "forms.wrong.missing");
        }
        if (!typed.mail().matches(MAIL) || typed.mail().length() > LONGEST) {
            errors = errors.and("mail", "forms.wrong.mail");
        }
        return role(typed.role()).isPresent() ? errors : errors.and("rol", "forms.wrong.choose");
    }

    private static Optional<ProviderRole> role(String name) {
        return Arrays.stream(ProviderRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private ModelAndView refused(Membership manager, SignedIn reader, TeamPage.Typed typed, FormErrors errors) {
        ModelAndView again = page(manager, reader, typed, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(Membership manager, SignedIn reader, TeamPage.Typed typed, FormErrors errors) {
        List<Colleague> colleagues = manageTeam.colleagues(manager);
        Team team = new Team(colleagues.stream().map(Colleague::member).toList());
        return new ModelAndView(
                "providers/team",
                "page",
                new TeamPage(
                        manager.provider().name(),
                        colleagues.stream()
                                .map(each -> line(each, team, reader))
                                .toList(),
                        manageTeam.invitations(manager).stream()
                                .map(each -> new TeamPage.Invited(
                                        each.id().toString(), each.name(), each.mail(), each.role(), each.invitedAt()))
                                .toList(),
                        typed,
                        errors));
    }

    private static TeamPage.Line line(Colleague colleague, Team team, SignedIn reader) {
        AccountId account = colleague.person().account();
        return new TeamPage.Line(
                account.toString(),
                colleague.person().name(),
                colleague.person().mail(),
                colleague.member().role(),
                account.equals(reader.account()),
                team.isLastManager(account));
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/aanbieder/gebruikers");
    }
}
