package nl.rookstopregister.admission.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.rookstopregister.documents.DocumentId;

/** All that an applicant filled in, by task. Immutable: what was submitted is a copy that nothing can change. */
public record Answers(Map<Task, Page> pages) {

    public static final Answers NONE = new Answers(Map.of());

    /**
     * What stands on one task.
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

    public Page page(Task task) {
        return pages.getOrDefault(task, Page.EMPTY);
    }

    public Values values(Task task) {
        return page(task).values();
    }

    public List<Item> items(Task task) {
        return page(task).items();
    }

    public Optional<Item> item(Task task, String id) {
        return items(task).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Every document that shows something in it. */
    public List<DocumentId> evidence() {
        return pages.values().stream()
                .flatMap(page -> page.items().stream())
                .flatMap(item -> item.evidence().stream())
                .toList();
    }

    public Answers with(Task task, Values typed) {
        Page page = page(task);
        return with(task, new Page(page.values().with(Questions.of(task), typed), page.items(), page.version() + 1));
    }

    /** Adds the item, or replaces the answers of the one with its id. */
    public Answers withItem(Task task, String id, Values typed) {
        Values asked = Values.NONE.with(Questions.ofItem(task), typed);
        if (item(task, id).isEmpty()) {
            return withItems(
                    task,
                    Stream.concat(items(task).stream(), Stream.of(new Item(id, asked, List.of())))
                            .toList());
        }
        return changed(task, id, item -> item.with(asked));
    }

    public Answers withoutItem(Task task, String id) {
        return withItems(
                task, items(task).stream().filter(item -> !item.id().equals(id)).toList());
    }

    public Answers withEvidence(Task task, String id, DocumentId document) {
        return changed(task, id, item -> item.with(document));
    }

    public Answers withoutEvidence(Task task, String id, DocumentId document) {
        return changed(task, id, item -> item.without(document));
    }

    private Answers changed(Task task, String id, UnaryOperator<Item> change) {
        return withItems(
                task,
                items(task).stream()
                        .map(item -> item.id().equals(id) ? change.apply(item) : item)
                        .toList());
    }

    private Answers withItems(Task task, List<Item> items) {
        Page page = page(task);
        return with(task, new Page(page.values(), items, page.version() + 1));
    }

    private Answers with(Task task, Page page) {
        Map<Task, Page> all = new EnumMap<>(Task.class);
        all.putAll(pages);
        all.put(task, page);
        return new Answers(all);
    }
}
