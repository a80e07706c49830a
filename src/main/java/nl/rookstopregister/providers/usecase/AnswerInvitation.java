package nl.rookstopregister.providers.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.providers.PersonJoined;
import nl.rookstopregister.providers.model.Invitation;
import nl.rookstopregister.providers.model.Member;
import nl.rookstopregister.providers.model.People;
import nl.rookstopregister.providers.model.ProviderBook;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Lets somebody say yes or no to acting for a provider. */
@UseCase
public class AnswerInvitation {

    /** An invitation, and the name of the provider that it is from. */
    public record Waiting(Invitation invitation, String provider) {}

    /** What became of a yes. */
    public enum Joining {
        JOINED,
        /** One person acts for one provider at a time. */
        ACTS_FOR_ANOTHER,
        NOT_THERE
    }

    private final People people;
    private final ProviderBook book;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerInvitation(
            People people, ProviderBook book, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.book = book;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    public List<Waiting> of(SignedIn person) {
        return people.invitationsOf(person.mail()).stream()
                .flatMap(
                        invitation -> book
                                .find(invitation.provider())
                                .map(kept ->
                                        new Waiting(invitation, kept.details().name()))
                                .stream())
                .toList();
    }

    public Joining accept(SignedIn person, UUID id) {
        return own(person, id).map(invitation -> join(person, invitation)).orElse(Joining.NOT_THERE);
    }

    public void decline(SignedIn person, UUID id) {
        own(person, id).ifPresent(people::forget);
    }

    private Joining join(SignedIn person, Invitation invitation) {
        Member member = new Member(person.account(), invitation.provider(), invitation.role(), clock.instant());
        if (!people.join(member)) {
            return Joining.ACTS_FOR_ANOTHER;
        }
        people.forget(invitation);
        accounts.giveRole(person.account(), Role.PROVIDER);
        events.publishEvent(new PersonJoined(invitation.provider(), person.account()));
        return Joining.JOINED;
    }

    private Optional<Invitation> own(SignedIn person, UUID id) {
        return people.invitation(id).filter(invitation -> invitation.mail().equalsIgnoreCase(person.mail()));
    }
}
