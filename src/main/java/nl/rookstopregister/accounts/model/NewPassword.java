package nl.rookstopregister.accounts.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may be a password. Length and no guessable words, no rules about signs: NIST SP 800-63B, 3.1.1.2. The length is
 * provisional: no source of the register gives one.
 */
public sealed interface NewPassword {

    int SHORTEST = 12;
    int LONGEST = 200;

    record Good(String text) implements NewPassword {}

    record TooShort(int shortest) implements NewPassword {}

    record TooLong(int longest) implements NewPassword {}

    /** Somebody who guesses tries this one early. */
    record Guessable() implements NewPassword {}

    /** It is little more than the person's own name or address, or the name of this register. */
    record AboutYou() implements NewPassword {}

    static NewPassword read(String typed, Account account, Set<String> common) {
        String text = normal(typed);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return new TooShort(SHORTEST);
        }
        if (length > LONGEST) {
            return new TooLong(LONGEST);
        }
        String core = core(text);
        if (isAbout(core, account)) {
            return new AboutYou();
        }
        boolean guessable =
                core.length() < 4 ? isSimple(text) : common.contains(core) || isRepeated(core, common) || isRow(core);
        return guessable ? new Guessable() : new Good(text);
    }

    /** One way of writing, so that the same password typed on another machine is the same password. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Small letters, common swaps undone, and without the digits and signs that people put around a word. */
    private static String core(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replaceAll("[\\s._-]", "");
    }

    private static boolean isAbout(String core, Account account) {
        String name = account.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        String mail = account.mail().toLowerCase(Locale.ROOT);
        String local = mail.substring(0, mail.indexOf('@')).replaceAll("[^\\p{L}]", "");
        return List.of(name, local, mail.replaceAll("[^\\p{L}]", ""), "rookstopregister", "kwaliteitsregister").stream()
                .filter(word -> word.length() > 3)
                .anyMatch(word -> core.equals(word) || core.contains(word) && core.length() - word.length() < 4);
    }

    private static boolean isRepeated(String core, Set<String> common) {
        for (int unit = 1; unit <= core.length() / 2; unit++) {
            String start = core.substring(0, unit);
            boolean repeats = start.repeat(core.length() / unit + 1).startsWith(core);
            if (repeats && (unit < 5 || common.contains(start))) {
                return true;
            }
        }
        return false;
    }

    /** Of a password that is mostly digits and signs. */
    private static boolean isSimple(String text) {
        boolean counts = List.of("01234567890123456789", "98765432109876543210").stream()
                .anyMatch(row -> text.chars().filter(Character::isDigit).count() > 5
                        && row.contains(text.replaceAll("\\D", "").substring(0, 6)));
        return counts || text.codePoints().distinct().count() < 6;
    }

    /** A run along the alphabet or the keyboard. */
    private static boolean isRow(String core) {
        return List.of("abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "zyxwvutsrqponmlkjihgfedcba")
                .stream()
                .anyMatch(row -> row.contains(core));
    }
}
