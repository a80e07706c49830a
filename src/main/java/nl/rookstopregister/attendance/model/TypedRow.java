package nl.rookstopregister.attendance.model;

/**
 * One row of an attendance list as somebody typed it.
 *
 * @param line where it stood in what was handed in, counted from 1
 * @param number as typed, without a prefix such as "SMR-"; empty when there was none
 * @param name as typed; empty when there was none
 * @param result whether the training was completed, in the words of whoever keeps the list; empty when nothing is said
 */
public record TypedRow(int line, String number, String name, String result) {

    public TypedRow {
        number = Typed.number(number);
        name = Typed.oneLine(name);
        result = Typed.oneLine(result);
    }

    public boolean isEmpty() {
        return number.isEmpty() && name.isEmpty();
    }
}
