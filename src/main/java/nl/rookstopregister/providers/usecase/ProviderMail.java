package nl.rookstopregister.providers.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.providers.model.Invitation;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** Writes to people who are asked to act for a provider, or no longer do. */
@Component
class ProviderMail {

    private final Accounts accounts;
    private final Correspondence correspondence;
    private final RegisterSettings settings;
    private final Clock clock;

    ProviderMail(Accounts accounts, Correspondence correspondence, RegisterSettings settings, Clock clock) {
        this.accounts = accounts;
        this.correspondence = correspondence;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who has no account gets a link to open one first; nobody learns from this who has. */
    void invited(Invitation invitation, String provider, Language language) {
        accounts.invite(invitation.name(), invitation.mail(), Set.of(Role.PROVIDER), null, language);
        correspondence.send(new MailMessage(
                "providers.invited:" + invitation.id() + ":"
                        + invitation.invitedAt().toEpochMilli(),
                invitation.mail(),
                language,
                "providers.mail.invited",
                List.of(invitation.name(), provider),
                settings.baseUrl().resolve("/uitnodigingen").toString(),
                null));
    }

    void removed(SignedIn person, String provider) {
        correspondence.send(new MailMessage(
                "providers.removed:" + person.account() + ":" + clock.millis(),
                person.mail(),
                person.language(),
                "providers.mail.removed",
                List.of(person.name(), provider),
                null,
                null));
    }
}
