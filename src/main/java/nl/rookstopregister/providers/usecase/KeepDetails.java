package nl.rookstopregister.providers.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.model.ProviderBook;
import nl.rookstopregister.providers.model.ProviderBook.Kept;
import nl.rookstopregister.shared.UseCase;

/** What is known of a provider: its own managers change it, the office looks. */
@UseCase
public class KeepDetails {

    /** What became of a change. */
    public enum Change {
        CHANGED,
        /** A colleague saved it since the page was opened. */
        CHANGED_MEANWHILE,
        /** Another provider has this name at this postcode. */
        ALIKE
    }

    private final ProviderBook book;

    KeepDetails(ProviderBook book) {
        this.book = book;
    }

    public Optional<Kept> of(ProviderId provider) {
        return book.find(provider);
    }

    /** By name; with a text, those whose name, place or mail address has it. */
    public List<Kept> all(String text) {
        String sought = text.strip().toLowerCase(java.util.Locale.ROOT);
        return book.all().stream()
                .filter(kept -> (kept.details().name() + "\n" + kept.details().place() + "\n"
                                + kept.details().mail())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(sought))
                .toList();
    }

    /** @param revision that was looked at */
    public Change change(Membership manager, ProviderDetails details, int revision) {
        ProviderId own = manager.provider().id();
        boolean alike = book.alike(details.name(), details.postcode())
                .filter(other -> !other.id().equals(own))
                .isPresent();
        if (alike) {
            return Change.ALIKE;
        }
        return book.save(own, details, revision) ? Change.CHANGED : Change.CHANGED_MEANWHILE;
    }
}
