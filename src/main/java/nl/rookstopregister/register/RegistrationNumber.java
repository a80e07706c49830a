package nl.rookstopregister.register;

/**
 * The number by which everybody calls a registration (registratienummer): digits with a check digit after ISO 7064 MOD
 * 11,10, given with the first admission and never reused.
 */
public record RegistrationNumber(String value) {

    @Override
    public String toString() {
        return value;
    }
}
