package nl.rookstopregister.providers.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderIntake;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.providers.model.Member;
import nl.rookstopregister.providers.model.People;
import nl.rookstopregister.providers.model.ProviderBook;
import nl.rookstopregister.shared.UseCase;

/** Answers what other contexts ask about providers, and takes in those that are known already. */
@UseCase
class KnowProviders implements Providers, ProviderIntake {

    private final ProviderBook book;
    private final People people;
    private final Clock clock;

    KnowProviders(ProviderBook book, People people, Clock clock) {
        this.book = book;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Provider> find(ProviderId provider) {
        return book.find(provider).map(KnowProviders::shown);
    }

    @Override
    public List<Provider> all() {
        return book.all().stream().map(KnowProviders::shown).toList();
    }

    @Override
    public Optional<Membership> membership(AccountId account) {
        return people.of(account).flatMap(this::membership);
    }

    @Override
    public List<Membership> members(ProviderId provider) {
        return people.team(provider).members().stream()
                .flatMap(member -> membership(member).stream())
                .toList();
    }

    @Override
    public List<ProviderId> everActedFor(AccountId account) {
        return people.everActedFor(account);
    }

    @Override
    public void open(ProviderId provider, ProviderDetails details, Map<AccountId, ProviderRole> team) {
        if (!book.add(provider, details, clock.instant())) {
            return;
        }
        team.forEach((account, role) -> people.join(new Member(account, provider, role, clock.instant())));
    }

    static Provider shown(ProviderBook.Kept kept) {
        ProviderDetails details = kept.details();
        return new Provider(
                kept.id(), details.name(), details.postcode(), details.place(), details.mail(), details.website());
    }

    private Optional<Membership> membership(Member member) {
        return find(member.provider()).map(provider -> new Membership(member.account(), provider, member.role()));
    }
}
