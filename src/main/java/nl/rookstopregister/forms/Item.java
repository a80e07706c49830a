package nl.rookstopregister.forms;

import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.documents.DocumentId;

/**
 * One thing in a list of an application, such as a training.
 *
 * @param id stays the same for good, and is part of the identifier of the fact that it states
 * @param evidence documents that show it
 */
public record Item(String id, Values values, List<DocumentId> evidence) {

    public Item {
        evidence = List.copyOf(evidence);
    }

    Item with(DocumentId document) {
        return new Item(
                id,
                values,
                Stream.concat(evidence.stream(), Stream.of(document)).toList());
    }

    Item without(DocumentId document) {
        return new Item(
                id,
                values,
                evidence.stream().filter(each -> !each.equals(document)).toList());
    }

    Item with(Values newValues) {
        return new Item(id, newValues, evidence);
    }
}
