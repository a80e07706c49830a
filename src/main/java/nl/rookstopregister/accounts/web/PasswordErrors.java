package nl.rookstopregister.accounts.web;

import nl.rookstopregister.accounts.model.NewPassword;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;

/** Says what is wrong with a new password, and what would be better. */
final class PasswordErrors {

    private PasswordErrors() {}

    static FormAnswer<String> read(String field, NewPassword password) {
        return switch (password) {
            case NewPassword.Good(String text) -> new FormAnswer.Valid<>(text);
            case NewPassword.TooShort(int shortest) -> wrong(field, "accounts.password.short", shortest);
            case NewPassword.TooLong(int longest) -> wrong(field, "accounts.password.long", longest);
            case NewPassword.Guessable() -> wrong(field, "accounts.password.guessable");
            case NewPassword.AboutYou() -> wrong(field, "accounts.password.about-you");
        };
    }

    private static FormAnswer<String> wrong(String field, String key, Object... arguments) {
        return new FormAnswer.Invalid<>(FormErrors.of(field, key, arguments));
    }
}
