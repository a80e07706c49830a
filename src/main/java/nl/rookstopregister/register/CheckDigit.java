package nl.rookstopregister.register;

/** The check digit of ISO 7064 MOD 11,10: it finds every single wrong digit and nearly all exchanged neighbours. */
final class CheckDigit {

    private CheckDigit() {}

    static char after(String digits) {
        return (char) ('0' + (11 - remainder(digits)) % 10);
    }

    static boolean fits(String digitsWithCheck) {
        int last = digitsWithCheck.length() - 1;
        return after(digitsWithCheck.substring(0, last)) == digitsWithCheck.charAt(last);
    }

    private static int remainder(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return product;
    }
}
