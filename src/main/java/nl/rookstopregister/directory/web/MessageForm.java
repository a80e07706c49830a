package nl.rookstopregister.directory.web;

import java.util.regex.Pattern;
import nl.rookstopregister.directory.usecase.SendMessage.Message;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.RegistrationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's message to a coach.
 *
 * @param onderwerp a field that people do not see and machines fill in
 */
public record MessageForm(
        @Nullable String naam,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable String bericht,
        @Nullable String onderwerp) {

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+");
    private static final int LONGEST = 2000;
    private static final int LONGEST_LINE = 120;

    public String name() {
        return oneLine(naam);
    }

    public String mail() {
        return oneLine(email);
    }

    public String phone() {
        return oneLine(telefoon);
    }

    public String text() {
        return bericht == null ? "" : bericht.strip();
    }

    boolean byMachine() {
        return onderwerp != null && !onderwerp.isBlank();
    }

    FormAnswer<Message> read(RegistrationNumber to) {
        FormErrors errors = FormErrors.none();
        if (name().isEmpty()) {
            errors = errors.and("naam", "directory.write.name.missing");
        }
        if (!MAIL.matcher(mail()).matches()) {
            errors = errors.and(
                    "email", mail().isEmpty() ? "directory.write.mail.missing" : "directory.write.mail.wrong");
        }
        if (text().isEmpty()) {
            errors = errors.and("bericht", "directory.write.text.missing");
        } else if (text().length() > LONGEST) {
            errors = errors.and("bericht", "directory.write.text.long", LONGEST);
        }
        return errors.isEmpty()
                ? new FormAnswer.Valid<>(new Message(to, name(), mail(), phone(), text()))
                : new FormAnswer.Invalid<>(errors);
    }

    private static String oneLine(@Nullable String text) {
        String line =
                text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }
}
