package nl.rookstopregister.dossiers;

import java.util.Locale;
import java.util.Optional;
import nl.garvelink.iban.IBAN;

/** A bank account in the single euro payments area, by its IBAN without spaces: length and check digits are right. */
public record BankAccount(String iban) {

    /** Empty when it is no IBAN, or not of a country from which euros can be collected. */
    public static Optional<BankAccount> read(String typed) {
        try {
            IBAN iban = IBAN.parse(typed.strip().toUpperCase(Locale.ROOT));
            return iban.isSEPA() ? Optional.of(new BankAccount(iban.toPlainString())) : Optional.empty();
        } catch (IllegalArgumentException noIban) {
            return Optional.empty();
        }
    }

    /** In groups of four, as people read it. */
    public String written() {
        return IBAN.valueOf(iban).toString();
    }

    /** Enough to recognise the own account by, and no more. */
    public String masked() {
        return iban.substring(0, 4) + " •••• " + iban.substring(iban.length() - 4);
    }
}
