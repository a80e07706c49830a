package nl.rookstopregister.accounts.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class AccountsExamples implements ExamplePages {

    private static final Visitor OFFICE = new Visitor("Bo Bureau", Set.of("OFFICE"), false, 0);
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
                        "accounts/kept-form", new KeptFormPage("/mijn/gegevens", Map.of("plaats", List.of("Zwolle")))));
    }
}
