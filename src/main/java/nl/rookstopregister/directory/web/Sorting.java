package nl.rookstopregister.directory.web;

import java.util.Arrays;
import java.util.Optional;
import nl.rookstopregister.directory.model.Order;

/** An order of the list, as it stands in the address. */
public enum Sorting {
    DISTANCE(Order.DISTANCE, "afstand"),
    NAME(Order.NAME, "naam"),
    FAIR(Order.FAIR, "beurt");

    private final Order order;
    private final String value;

    Sorting(Order order, String value) {
        this.order = order;
        this.value = value;
    }

    Order order() {
        return order;
    }

    String value() {
        return value;
    }

    public String key() {
        return "directory.order." + value;
    }

    static Sorting of(Order order) {
        return switch (order) {
            case DISTANCE -> DISTANCE;
            case NAME -> NAME;
            case FAIR -> FAIR;
        };
    }

    static Optional<Sorting> read(String text) {
        return Arrays.stream(values()).filter(each -> each.value.equals(text)).findFirst();
    }
}
