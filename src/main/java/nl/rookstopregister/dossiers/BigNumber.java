package nl.rookstopregister.dossiers;

import java.util.Optional;

/** A number in the BIG register of health professions: eleven digits; a check on them was never published. */
public record BigNumber(String value) {

    /** Spaces and full stops are how people write it; empty when it is no BIG number. */
    public static Optional<BigNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s.]", "");
        return digits.matches("\\d{11}") ? Optional.of(new BigNumber(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
