package nl.rookstopregister.providers.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.providers.model.Invitation;
import nl.rookstopregister.providers.model.People;
import nl.rookstopregister.providers.model.ProviderBook;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;

/** Opens a provider for who comes by: it exists for others once somebody followed the link in the mail. */
@UseCase
public class OpenProvider {

    /** What became of it. */
    public sealed interface Opening {
        record Opened() implements Opening {}

        /** @param name as it stands in the register */
        record AlreadyThere(String name) implements Opening {}
    }

    private final ProviderBook book;
    private final People people;
    private final ProviderMail mail;
    private final Clock clock;

    OpenProvider(ProviderBook book, People people, ProviderMail mail, Clock clock) {
        this.book = book;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
    }

    public Opening open(ProviderDetails details, Language language) {
        Optional<ProviderBook.Kept> alike = book.alike(details.name(), details.postcode());
        if (alike.isPresent() && alike.get().confirmed()) {
            return new Opening.AlreadyThere(alike.get().details().name());
        }
        // Somebody typed it and never came: that keeps nobody from doing it right.
        alike.ifPresent(forgotten -> book.forget(forgotten.id()));
        ProviderId id = ProviderId.random();
        if (!book.add(id, details, clock.instant())) {
            return new Opening.AlreadyThere(details.name());
        }
        Invitation invitation = new Invitation(
                UUID.randomUUID(), id, details.contact(), details.mail(), ProviderRole.MANAGER, clock.instant());
        people.invite(invitation);
        mail.invited(invitation, details.name(), language);
        return new Opening.Opened();
    }
}
