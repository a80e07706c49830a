package nl.rookstopregister.attendance.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a certificate of attendance: whoever has it may look whether the certificate is real, so nobody can guess
 * it (59 bits of chance, without letters that look like others).
 */
public record CertificateNumber(String value) {

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    public static CertificateNumber random(SecureRandom random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new CertificateNumber(drawn.toString());
    }

    /** In any case and with any signs between; empty when it cannot be one. */
    public static Optional<CertificateNumber> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (letters.length() != LENGTH || letters.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            return Optional.empty();
        }
        return Optional.of(new CertificateNumber(
                letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8)));
    }

    @Override
    public String toString() {
        return value;
    }
}
