package nl.rookstopregister.register;

/** The public number of a decision: the year it was taken and a number within that year, such as "2026-00417". */
public record DecisionNumber(int year, int number) {

    /** Also what Spring MVC calls to read a path variable. */
    public static DecisionNumber valueOf(String text) {
        int dash = text.indexOf('-');
        return new DecisionNumber(
                Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return "%d-%05d".formatted(year, number);
    }
}
