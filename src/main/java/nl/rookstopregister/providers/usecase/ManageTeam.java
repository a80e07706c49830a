package nl.rookstopregister.providers.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.providers.model.Invitation;
import nl.rookstopregister.providers.model.Member;
import nl.rookstopregister.providers.model.People;
import nl.rookstopregister.providers.model.Team;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;

/** Who acts for a provider: what its managers may do with each other and with colleagues. */
@UseCase
public class ManageTeam {

    /** Somebody of the team, as colleagues see them. */
    public record Colleague(SignedIn person, Member member) {}

    /** What became of a change. */
    public enum Change {
        DONE,
        /** Nobody would be left to manage the provider. */
        LAST_MANAGER,
        /** This person acts for the provider already. */
        ALREADY_THERE,
        NOT_THERE
    }

    private final People people;
    private final Accounts accounts;
    private final ProviderMail mail;
    private final Clock clock;

    ManageTeam(People people, Accounts accounts, ProviderMail mail, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.mail = mail;
        this.clock = clock;
    }

    public List<Colleague> colleagues(Membership manager) {
        return people.team(manager.provider().id()).members().stream()
                .flatMap(
                        member -> accounts.find(member.account()).map(person -> new Colleague(person, member)).stream())
                .toList();
    }

    public List<Invitation> invitations(Membership manager) {
        return people.invitations(manager.provider().id());
    }

    /** The answer is the same whether the address has an account or not. */
    public Change invite(Membership manager, String name, String address, ProviderRole role, Language language) {
        boolean there = colleagues(manager).stream()
                .anyMatch(colleague -> colleague.person().mail().equalsIgnoreCase(address));
        if (there) {
            return Change.ALREADY_THERE;
        }
        Invitation invitation =
                new Invitation(UUID.randomUUID(), manager.provider().id(), name, address, role, clock.instant());
        people.invite(invitation);
        mail.invited(invitation, manager.provider().name(), language);
        return Change.DONE;
    }

    public void takeBack(Membership manager, UUID invitation) {
        people.invitation(invitation)
                .filter(each -> each.provider().equals(manager.provider().id()))
                .ifPresent(people::forget);
    }

    public Change setRole(Membership manager, AccountId account, ProviderRole role) {
        Team team = people.teamToChange(manager.provider().id());
        Optional<Member> member = team.member(account);
        if (member.isEmpty()) {
            return Change.NOT_THERE;
        }
        if (!team.canBecome(account, role)) {
            return Change.LAST_MANAGER;
        }
        people.setRole(member.get(), role);
        return Change.DONE;
    }

    public Change remove(Membership manager, AccountId account) {
        Team team = people.teamToChange(manager.provider().id());
        Optional<Member> member = team.member(account);
        if (member.isEmpty()) {
            return Change.NOT_THERE;
        }
        if (team.isLastManager(account)) {
            return Change.LAST_MANAGER;
        }
        people.leave(member.get(), clock.instant());
        accounts.find(account)
                .ifPresent(person -> mail.removed(person, manager.provider().name()));
        return Change.DONE;
    }
}
