package nl.rookstopregister.admission;

/** The number by which people call an application: the year in which it began and a number, such as "2026-0417". */
public record ApplicationNumber(int year, int number) {

    @Override
    public String toString() {
        return "%d-%04d".formatted(year, number);
    }
}
