package nl.rookstopregister.accounts.model;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A code on paper that gets somebody in once when the app is lost: 59 bits of chance, without letters that look like others. */
public record RecoveryCode(String text) {

    public static final int HOW_MANY = 10;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    public static List<RecoveryCode> fresh(SecureRandom random) {
        return Stream.generate(() -> one(random)).limit(HOW_MANY).toList();
    }

    public static RecoveryCode read(String typed) {
        return new RecoveryCode(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    /** In three groups of four, as people read it out. */
    public String spaced() {
        return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
    }

    /** Never the code itself: this ends up in logs. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }

    private static RecoveryCode one(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new RecoveryCode(text.toString());
    }
}
