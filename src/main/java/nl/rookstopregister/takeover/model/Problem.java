package nl.rookstopregister.takeover.model;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.tables.CellPlace;

/**
 * Something that is the matter with one cell of a predecessor's file.
 *
 * @param value what stands in the cell
 * @param more what else the sentence of the rule tells, such as what was probably meant, or the other line
 */
public record Problem(Rule rule, CellPlace place, String value, List<String> more) {

    /** For the sentence of the rule: the value first. */
    public Object[] arguments() {
        List<String> arguments = new ArrayList<>(more.size() + 1);
        arguments.add(value);
        arguments.addAll(more);
        return arguments.toArray();
    }

    public boolean refuses() {
        return rule.severity() == Severity.REFUSED;
    }
}
