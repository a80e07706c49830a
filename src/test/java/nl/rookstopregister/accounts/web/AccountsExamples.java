package nl.rookstopregister.accounts.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountLog;
import nl.rookstopregister.accounts.model.Passkey;
import nl.rookstopregister.accounts.security.OpenSession;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class AccountsExamples implements ExamplePages {

    private static final Visitor OFFICE = new Visitor("Bo Bureau", Set.of("OFFICE"), false, 0);
    private static final Instant AT = Instant.parse("2026-11-21T09:00:00Z");
    private static final Visitor ADMINISTRATOR = new Visitor("Ada Beheer", Set.of("ADMINISTRATOR"), false, 0);
    private static final String ID = "aaaaaaaa-0000-4000-8000-000000000009";
    private static final String KEY_ADDRESS =
            "otpauth://totp/Rookstopregister:bo%40bureau.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Rookstopregister";

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(
                ExamplePage.of("accounts/sign-in", new SignInPage("", "", false, FormErrors.none())),
                ExamplePage.of(
                        "accounts/sign-in",
                        "refused",
                        new SignInPage(
                                "coach@voorbeeld.example",
                                "/mijn/gegevens",
                                false,
                                FormErrors.of("naam", "accounts.refused.naam"))),
                ExamplePage.of(
                        "accounts/sign-in",
                        "waiting",
                        new SignInPage("1234567", "", false, FormErrors.of("naam", "accounts.wait.minutes", 3))),
                ExamplePage.of(
                        "accounts/sign-in", "kept", new SignInPage("", "/inloggen/verder", false, FormErrors.none())),
                ExamplePage.of(
                                "accounts/sign-in",
                                "again",
                                new SignInPage("", "/mijn/beveiliging", true, FormErrors.none()))
                        .by(OFFICE),
                ExamplePage.of("accounts/code", new CodePage(false, null, FormErrors.none())),
                ExamplePage.of(
                        "accounts/code",
                        "demonstration",
                        new CodePage(false, "123456", FormErrors.of("code", "accounts.refused.code"))),
                ExamplePage.of("accounts/code", "recovery", new CodePage(true, null, FormErrors.none())),
                ExamplePage.of(
                        "accounts/authenticator",
                        new AuthenticatorPage(
                                QrPicture.of(KEY_ADDRESS),
                                "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP",
                                true,
                                FormErrors.none())),
                ExamplePage.of(
                        "accounts/recovery-codes",
                        new RecoveryCodesPage(List.of("abcd-efgh-jkmn", "pqrs-tuvw-xyz2"), "/bureau")),
                ExamplePage.of(
                        "accounts/password",
                        new PasswordPage(true, "Coach Voorbeeld", "coach@voorbeeld.example", FormErrors.none())),
                ExamplePage.of(
                        "accounts/password",
                        "refused",
                        new PasswordPage(
                                false,
                                "Coach Voorbeeld",
                                "coach@voorbeeld.example",
                                FormErrors.of("wachtwoord", "accounts.password.short", 12))),
                ExamplePage.of("accounts/link-spent", new LinkSpentPage(true)),
                ExamplePage.of("accounts/forgotten", new ForgottenPage("", false, FormErrors.none())),
                ExamplePage.of("accounts/forgotten", "sent", new ForgottenPage("1234567", true, FormErrors.none())),
                ExamplePage.of(
                        "accounts/kept-form", new KeptFormPage("/mijn/gegevens", Map.of("plaats", List.of("Zwolle")))),
                ExamplePage.of("accounts/safety", safety(true)).by(OFFICE),
                ExamplePage.of("accounts/safety", "bare", safety(false)).by(OFFICE),
                ExamplePage.of(
                                "accounts/own-password",
                                new OwnPasswordPage(
                                        "bo@bureau.example", FormErrors.of("huidig", "accounts.safety.password.wrong")))
                        .by(OFFICE),
                ExamplePage.of(
                                "accounts/users",
                                new UsersPage(
                                        "bo",
                                        List.of(line(Account.State.ACTIVE), line(Account.State.CLOSED)),
                                        new Pager(1, 50, 120, "/beheer/gebruikers?zoek=bo")))
                        .by(ADMINISTRATOR),
                ExamplePage.of(
                                "accounts/users",
                                "empty",
                                new UsersPage("zz", List.of(), new Pager(1, 50, 0, "/beheer/gebruikers?zoek=zz")))
                        .by(ADMINISTRATOR),
                ExamplePage.of("accounts/user", user(Account.State.ACTIVE)).by(ADMINISTRATOR),
                ExamplePage.of("accounts/user", "blocked", user(Account.State.BLOCKED))
                        .by(ADMINISTRATOR),
                ExamplePage.of("accounts/user", "closed", user(Account.State.CLOSED))
                        .by(ADMINISTRATOR),
                ExamplePage.of(
                                "accounts/invite",
                                new InvitePage(
                                        "", "", List.of(), FormErrors.of("naam", "accounts.invite.name.missing")))
                        .by(ADMINISTRATOR));
    }

    private static UserLine line(Account.State state) {
        return new UserLine(ID, "Bo Bureau", "bo@bureau.example", Set.of("OFFICE"), state);
    }

    private static UserPage user(Account.State state) {
        boolean blocked = state == Account.State.BLOCKED;
        return new UserPage(
                line(state),
                !blocked,
                blocked ? "" : "link-sent",
                List.of(new AccountLog.Line(AT, new Actor(null, "Ada Beheer"), "invited", "OFFICE, COMMITTEE")),
                blocked ? FormErrors.of("rollen", "accounts.user.refused.last") : FormErrors.none());
    }

    private static SafetyPage safety(boolean full) {
        OpenSession here = new OpenSession("aa", "Firefox, Linux", AT, AT, true);
        OpenSession there = new OpenSession("bb", "Safari, iPhone", AT, AT, false);
        return new SafetyPage(
                "bo@bureau.example",
                full,
                true,
                9,
                full ? List.of(new Passkey("cc", "Mijn telefoon", AT, AT)) : List.of(),
                full ? List.of(here, there) : List.of(here),
                full
                        ? List.of(
                                new AccountLog.Line(AT, new Actor(null, "Ada Beheer"), "invited", "OFFICE, COMMITTEE"))
                        : List.of(),
                FormErrors.none());
    }
}
