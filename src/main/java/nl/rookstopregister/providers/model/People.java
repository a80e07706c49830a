package nl.rookstopregister.providers.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderRole;

/** Who acts, acted and is asked to act for which provider. */
public interface People {

    Optional<Member> of(AccountId account);

    Team team(ProviderId provider);

    /** Nobody changes who they are until the transaction ends. */
    Team teamToChange(ProviderId provider);

    List<ProviderId> everActedFor(AccountId account);

    /** False when this person acts for a provider already. */
    boolean join(Member member);

    void setRole(Member member, ProviderRole role);

    void leave(Member member, Instant now);

    /** The same address asked again: the last role counts. */
    void invite(Invitation invitation);

    List<Invitation> invitations(ProviderId provider);

    /** Capitals do not matter. */
    List<Invitation> invitationsOf(String mail);

    Optional<Invitation> invitation(UUID id);

    void forget(Invitation invitation);
}
