package nl.rookstopregister.training.web;

import java.util.regex.Pattern;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.training.model.Claim.Reported;
import org.jspecify.annotations.Nullable;

/**
 * A report that a course is said to be accredited and is not.
 *
 * @param onderwerp a field that people do not see and machines fill in
 */
public record ClaimForm(
        @Nullable String naam,
        @Nullable String aanbieder,
        @Nullable String link,
        @Nullable String gezien,
        @Nullable String toelichting,
        @Nullable String email,
        @Nullable String onderwerp) {

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+");
    private static final int LONGEST = 2000;
    private static final int LONGEST_LINE = 300;

    public String course() {
        return oneLine(naam);
    }

    public String provider() {
        return oneLine(aanbieder);
    }

    public String address() {
        return oneLine(link);
    }

    public String seen() {
        return oneLine(gezien);
    }

    public String remark() {
        return toelichting == null ? "" : toelichting.strip();
    }

    public String mail() {
        return oneLine(email);
    }

    boolean byMachine() {
        return onderwerp != null && !onderwerp.isBlank();
    }

    FormAnswer<Reported> read() {
        FormErrors errors = FormErrors.none();
        if (course().isEmpty()) {
            errors = errors.and("naam", "training.claim.course.missing");
        }
        if (seen().isEmpty()) {
            errors = errors.and("gezien", "training.claim.seen.missing");
        }
        if (remark().length() > LONGEST) {
            errors = errors.and("toelichting", "training.claim.remark.long", LONGEST);
        }
        if (!mail().isEmpty() && !MAIL.matcher(mail()).matches()) {
            errors = errors.and("email", "forms.wrong.mail");
        }
        return errors.isEmpty()
                ? new FormAnswer.Valid<>(new Reported(course(), provider(), address(), seen(), remark()))
                : new FormAnswer.Invalid<>(errors);
    }

    private static String oneLine(@Nullable String text) {
        String line =
                text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }
}
