package nl.rookstopregister.dossiers;

import java.util.Optional;

/** A code by which insurers know a care provider (AGB, kept by Vektis): eight digits, of which the first two say the kind. */
public record AgbCode(String value) {

    /** Spaces and dashes are how people write it; empty when it is no AGB code. */
    public static Optional<AgbCode> read(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        return digits.matches("(?!00)\\d{8}") ? Optional.of(new AgbCode(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
