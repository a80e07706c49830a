package nl.rookstopregister.norms;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parameters as they hold on one day. */
public final class Parameters {

    private final Map<Parameter, Value> values;

    /** One of each. */
    public Parameters(Collection<Value> values) {
        this.values = new EnumMap<>(Parameter.class);
        for (Value value : values) {
            if (this.values.put(value.parameter(), value) != null) {
                throw new IllegalArgumentException("Two values of " + value.parameter() + " on one day");
            }
        }
        for (Parameter parameter : Parameter.values()) {
            if (!this.values.containsKey(parameter)) {
                throw new IllegalArgumentException("No value of " + parameter.key() + " on this day");
            }
        }
    }

    public enum Unit {
        MONTHS,
        WEEKS,
        YEARS,
        COUNT
    }

    /**
     * What a parameter is from a day on.
     *
     * @param origin where the number comes from; for a provisional one, that it was chosen
     */
    public record Value(Parameter parameter, int amount, Unit unit, LocalDate from, Origin origin) {}

    /** Why a parameter has its value, and whether the committee still has to confirm it. */
    public record Origin(Text title, String source, boolean provisional) {}

    /** How long, for a parameter that is a time. */
    public Period period(Parameter parameter) {
        Value value = value(parameter);
        return switch (value.unit()) {
            case YEARS -> Period.ofYears(value.amount());
            case MONTHS -> Period.ofMonths(value.amount());
            case WEEKS -> Period.ofWeeks(value.amount());
            case COUNT -> throw new IllegalArgumentException(parameter + " is not a time");
        };
    }

    /** How many, for a parameter that is a number. */
    public int count(Parameter parameter) {
        Value value = value(parameter);
        if (value.unit() != Unit.COUNT) {
            throw new IllegalArgumentException(parameter + " is a time, not a number");
        }
        return value.amount();
    }

    public Value value(Parameter parameter) {
        Value value = values.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("No value of " + parameter);
        }
        return value;
    }

    /** In the order of {@link Parameter}. */
    public List<Value> all() {
        return List.copyOf(values.values());
    }
}
