package nl.rookstopregister.takeover;

import java.text.Normalizer;
import java.util.Locale;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;

/**
 * The number under which a predecessor knew a coach (oud nummer).
 *
 * @param written as the predecessor wrote it
 * @param number the coach's number in this register
 */
public record FormerNumber(String written, CoachId coach, RegistrationNumber number) {

    /** As numbers are compared: letters and digits only, in capitals. */
    public static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "");
    }
}
