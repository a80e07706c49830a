package nl.rookstopregister.accreditation.usecase;

import java.util.Optional;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.usecase.OwnDraft.Held;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.shared.UseCase;

/** Keeps documents with a request, and takes them out again while it is being typed. */
@UseCase
public class KeepAttachments {

    /** The item that carries the documents of a subject without a list. */
    public static final String OF_SUBJECT = "bijlagen";

    private final Requests requests;
    private final OwnDraft drafts;
    private final Documents documents;
    private final RequestTerms terms;

    KeepAttachments(Requests requests, OwnDraft drafts, Documents documents, RequestTerms terms) {
        this.requests = requests;
        this.drafts = drafts;
        this.documents = documents;
        this.terms = terms;
    }

    /** Empty when this subject takes no documents now, or has no such item. */
    public Optional<Keeping> add(
            RequestId id, Membership member, String address, String item, String fileName, byte[] content) {
        return held(id, member, address).flatMap(held -> {
            Answers answers = ready(held, item);
            if (answers.item(held.subject(), item).isEmpty()) {
                return Optional.empty();
            }
            Keeping keeping = documents.keepForProvider(
                    held.request().provider().value(),
                    fileName,
                    content,
                    answers.evidence().size());
            if (keeping instanceof Keeping.Kept(var kept)) {
                save(held, answers.withEvidence(held.subject(), item, kept.id()));
            }
            return Optional.of(keeping);
        });
    }

    public void remove(RequestId id, Membership member, String address, String item, DocumentId document) {
        held(id, member, address).ifPresent(held -> {
            Answers answers = requests.draft(id);
            boolean there = answers.item(held.subject(), item)
                    .filter(each -> each.evidence().contains(document))
                    .isPresent();
            if (there) {
                save(held, answers.withoutEvidence(held.subject(), item, document));
                if (!requests.isNeededElsewhere(held.request(), document)) {
                    documents.forget(document);
                }
            }
        });
    }

    private Answers ready(Held held, String item) {
        Answers answers = requests.draft(held.request().id());
        boolean ofSubject = !held.subject().hasItems() && item.equals(OF_SUBJECT);
        return ofSubject && answers.item(held.subject(), item).isEmpty()
                ? answers.withItem(held.subject(), item, Values.NONE)
                : answers;
    }

    private Optional<Held> held(RequestId id, Membership member, String address) {
        return drafts.hold(id, member, address).filter(held -> held.form().asksDocuments(held.subject()));
    }

    private void save(Held held, Answers answers) {
        requests.saveDraft(held.request().id(), answers);
        requests.save(held.request().touched(terms.today()));
    }
}
