package nl.rookstopregister.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.rookstopregister.documents.DocumentId;

/** All that somebody filled in, by the name of the subject. Immutable: what was submitted is a copy that nothing can change. */
public record Answers(Map<String, Page> pages) {

    public static final Answers NONE = new Answers(Map.of());

    /**
     * What stands on one subject.
     *
     * @param version counts the times it was saved, so that a page that was left open does not undo a later one
     */
    public record Page(Values values, List<Item> items, int version) {

        static final Page EMPTY = new Page(Values.NONE, List.of(), 0);

        public Page {
            items = List.copyOf(items);
        }

        public boolean isUntouched() {
            return values.isEmpty() && items.isEmpty();
        }
    }

    public Answers {
        pages = Map.copyOf(pages);
    }

    public Page page(Subject subject) {
        return pages.getOrDefault(subject.name(), Page.EMPTY);
    }

    public Values values(Subject subject) {
        return page(subject).values();
    }

    public List<Item> items(Subject subject) {
        return page(subject).items();
    }

    public Optional<Item> item(Subject subject, String id) {
        return items(subject).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Every document that shows something in it. */
    public List<DocumentId> evidence() {
        return pages.values().stream()
                .flatMap(page -> page.items().stream())
                .flatMap(item -> item.evidence().stream())
                .toList();
    }

    public Answers with(Subject subject, Values typed) {
        Page page = page(subject);
        return with(
                subject, new Page(page.values().with(subject.questions(), typed), page.items(), page.version() + 1));
    }

    /** Adds the item, or replaces the answers of the one with its id. */
    public Answers withItem(Subject subject, String id, Values typed) {
        Values asked = Values.NONE.with(subject.itemQuestions(), typed);
        if (item(subject, id).isEmpty()) {
            return withItems(
                    subject,
                    Stream.concat(items(subject).stream(), Stream.of(new Item(id, asked, List.of())))
                            .toList());
        }
        return changed(subject, id, item -> item.with(asked));
    }

    public Answers withoutItem(Subject subject, String id) {
        return withItems(
                subject,
                items(subject).stream().filter(item -> !item.id().equals(id)).toList());
    }

    public Answers withEvidence(Subject subject, String id, DocumentId document) {
        return changed(subject, id, item -> item.with(document));
    }

    public Answers withoutEvidence(Subject subject, String id, DocumentId document) {
        return changed(subject, id, item -> item.without(document));
    }

    private Answers changed(Subject subject, String id, UnaryOperator<Item> change) {
        return withItems(
                subject,
                items(subject).stream()
                        .map(item -> item.id().equals(id) ? change.apply(item) : item)
                        .toList());
    }

    private Answers withItems(Subject subject, List<Item> items) {
        Page page = page(subject);
        return with(subject, new Page(page.values(), items, page.version() + 1));
    }

    private Answers with(Subject subject, Page page) {
        Map<String, Page> all = new HashMap<>();
        all.putAll(pages);
        all.put(subject.name(), page);
        return new Answers(all);
    }
}
