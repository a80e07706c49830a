package nl.rookstopregister.documents.web;

import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.documents.Holder;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.documents.spi.PeopleOfProviders;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may see a document: whose it is, the office and the committee. */
@Component
class Readers {

    private final ObjectProvider<PeopleOfProviders> providers;
    private final ObjectProvider<PersonRecords> records;

    Readers(ObjectProvider<PeopleOfProviders> providers, ObjectProvider<PersonRecords> records) {
        this.providers = providers;
        this.records = records;
    }

    boolean mayRead(KeptDocument document, SignedIn reader) {
        return reader.is(Role.OFFICE) || reader.is(Role.COMMITTEE) || isOwn(document, reader);
    }

    boolean isOwn(KeptDocument document, SignedIn reader) {
        return switch (document.holder()) {
            case Holder.OfCoach(var coach) ->
                records.getIfAvailable(() -> PersonRecords.EACH_ITS_OWN)
                        .leading(coach)
                        .equals(reader.coach());
            case Holder.OfProvider(var provider) ->
                providers.stream().anyMatch(people -> people.actsFor(reader.account(), provider));
        };
    }
}
