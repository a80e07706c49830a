package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.usecase.OwnDraft.Held;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Subject;
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

    private static final int ANY_VERSION = -1;

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

    /** @param version of the page when it was opened */
    public Saving save(RequestId id, Membership member, String address, Values typed, int version) {
        return drafts.hold(id, member, address)
                .map(held -> change(
                        held,
                        version,
                        (subject, answers) -> sameAsThere(subject, answers, typed) ? answers : answers.with(subject, typed),
                        (subject, answers) -> Check.of(subject, answers.page(subject), terms.today())))
                .orElseGet(Saving.NotNow::new);
    }

    /** @param item a new one for {@link #newItem}: the same page sent twice adds it once */
    public Saving saveItem(RequestId id, Membership member, String address, String item, Values typed, int version) {
        return drafts.hold(id, member, address)
                .map(held -> change(
                        held,
                        version,
                        (subject, answers) -> answers.withItem(subject, item, typed),
                        (subject, answers) -> answers.item(subject, item)
                                .map(saved -> Check.ofItem(subject, saved, terms.today()))
                                .orElse(List.of())))
                .orElseGet(Saving.NotNow::new);
    }

    /** Its documents are forgotten, unless something else rests on them. */
    public Saving removeItem(RequestId id, Membership member, String address, String item) {
        return drafts.hold(id, member, address)
                .map(held -> {
                    List<DocumentId> shown = requests.draft(id).item(held.subject(), item).stream()
                            .flatMap(each -> each.evidence().stream())
                            .toList();
                    Saving saving = change(
                            held,
                            ANY_VERSION,
                            (subject, answers) -> answers.withoutItem(subject, item),
                            (_, _) -> List.of());
                    shown.stream()
                            .filter(document -> !requests.isNeededElsewhere(held.request(), document))
                            .forEach(documents::forget);
                    return saving;
                })
                .orElseGet(Saving.NotNow::new);
    }

    private Saving change(
            Held held,
            int version,
            BiFunction<Subject, Answers, Answers> change,
            BiFunction<Subject, Answers, List<Problem>> check) {
        Answers before = requests.draft(held.request().id());
        Answers after = change.apply(held.subject(), before);
        boolean first = before.page(held.subject()).version() == 0;
        if (samePage(held.subject(), before, after) && !first) {
            return new Saving.Saved(check.apply(held.subject(), after));
        }
        if (version != ANY_VERSION && version != before.page(held.subject()).version()) {
            return new Saving.ChangedMeanwhile();
        }
        requests.saveDraft(held.request().id(), after);
        requests.save(held.request().touched(terms.today()));
        return new Saving.Saved(check.apply(held.subject(), after));
    }

    private static boolean samePage(Subject subject, Answers before, Answers after) {
        return before.values(subject).equals(after.values(subject))
                && before.items(subject).equals(after.items(subject));
    }

    /** A page that was saved as it stood is no change, but seeing a page that asks nothing counts once. */
    private static boolean sameAsThere(Subject subject, Answers answers, Values typed) {
        return answers.page(subject).version() > 0
                && Values.NONE
                        .with(subject.questions(), typed)
                        .equals(Values.NONE.with(subject.questions(), answers.values(subject)));
    }
}
