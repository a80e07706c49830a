package nl.rookstopregister.admission.model;

import java.util.Arrays;
import java.util.Optional;

/** One subject of an application, filled in on a page of its own. Source: product description, section 3. */
public enum Task {
    IDENTITY("gegevens", false),
    PROFESSION("beroep", false),
    EDUCATION("opleiding", true),
    TRAININGS("scholing", true),
    PRACTICE("praktijk", true),
    /** Nothing to fill in: shows what of the profile the trainings cover. */
    COMPETENCES("competenties", false),
    PLACES("werkplek", true),
    PAYMENT("betaling", false),
    DECLARATIONS("verklaringen", false);

    private final String address;
    private final boolean items;

    Task(String address, boolean items) {
        this.address = address;
        this.items = items;
    }

    /** The last part of the page's address. */
    public String address() {
        return address;
    }

    /** Whether it holds a list, such as trainings. */
    public boolean hasItems() {
        return items;
    }

    /** Whether its items are shown by a document. */
    public boolean asksEvidence() {
        return this == EDUCATION || this == TRAININGS || this == PRACTICE;
    }

    /** The part of message keys and field names that stands for this task. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Task> at(String address) {
        return Arrays.stream(values())
                .filter(task -> task.address.equals(address))
                .findFirst();
    }
}
