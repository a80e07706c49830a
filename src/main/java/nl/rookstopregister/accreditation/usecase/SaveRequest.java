package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.usecase.OwnDraft.Held;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.shared.UseCase;

/** Saves what somebody of a provider typed on one page, also what is wrong or half. */
@UseCase
public class SaveRequest {

    /** What became of it. */
    public sealed interface Saving {
        /** @param problems what is not right yet; it is saved all the same */
        record Saved(List<Problem> problems) implements Saving {}

        /** A colleague saved the page since it was opened; what stands there now is kept. */
        record ChangedMeanwhile() implements Saving {}

        /** This cannot be changed now, or not by this person. */
        record NotNow() implements Saving {}
    }

    private final Requests requests;
    private final OwnDraft drafts;
    private final Documents documents;
    private final RequestTerms terms;

    SaveRequest(Requests requests, OwnDraft drafts, Documents documents, RequestTerms terms) {
        this.requests = requests;
        this.drafts = drafts;
        this.documents = documents;
        this.terms = terms;
    }

    public static String newItem() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** What stood there when a page was opened, as a number: lists and documents beside it may change meanwhile. */
    public static int mark(Values values) {
        return values.typed().hashCode() & Integer.MAX_VALUE;
    }

    /** @param mark of what stood there when the page was opened */
    public Saving save(RequestId id, Membership member, String address, Values typed, int mark) {
        return drafts.hold(id, member, address)
                .map(held -> {
                    Answers before = requests.draft(id);
                    Values there = before.values(held.subject());
                    Values wanted = there.with(held.subject().questions(), typed);
                    boolean seen = before.page(held.subject()).version() > 0;
                    if (mark != mark(there) && !wanted.equals(there)) {
                        return new Saving.ChangedMeanwhile();
                    }
                    // Whoever saves a page that asks nothing has seen it: that counts, once.
                    Answers after = seen && wanted.equals(there) ? before : before.with(held.subject(), typed);
                    keep(held, before, after);
                    return new Saving.Saved(Check.of(held.subject(), after.page(held.subject()), terms.today()));
                })
                .orElseGet(Saving.NotNow::new);
    }

    /** @param item a new one for {@link #newItem}: the same page sent twice adds it once */
    public Saving saveItem(RequestId id, Membership member, String address, String item, Values typed, int mark) {
        return drafts.hold(id, member, address)
                .map(held -> {
                    Answers before = requests.draft(id);
                    Values there =
                            before.item(held.subject(), item).map(Item::values).orElse(Values.NONE);
                    Answers after = before.withItem(held.subject(), item, typed);
                    Item saved = after.item(held.subject(), item).orElseThrow();
                    boolean isNew = before.item(held.subject(), item).isEmpty();
                    if (!isNew && mark != mark(there) && !saved.values().equals(there)) {
                        return new Saving.ChangedMeanwhile();
                    }
                    if (isNew || !saved.values().equals(there)) {
                        keep(held, before, after);
                    }
                    return new Saving.Saved(Check.ofItem(held.subject(), saved, terms.today()));
                })
                .orElseGet(Saving.NotNow::new);
    }

    /** Its documents are forgotten, unless something else rests on them. */
    public void removeItem(RequestId id, Membership member, String address, String item) {
        drafts.hold(id, member, address).ifPresent(held -> {
            Answers before = requests.draft(id);
            List<DocumentId> shown = before.item(held.subject(), item).stream()
                    .flatMap(each -> each.evidence().stream())
                    .toList();
            keep(held, before, before.withoutItem(held.subject(), item));
            shown.stream()
                    .filter(document -> !requests.isNeededElsewhere(held.request(), document))
                    .forEach(documents::forget);
        });
    }

    private void keep(Held held, Answers before, Answers after) {
        if (!after.equals(before)) {
            requests.saveDraft(held.request().id(), after);
            requests.save(held.request().touched(terms.today()));
        }
    }
}
