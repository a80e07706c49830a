package nl.rookstopregister.accounts.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.KnownPeople;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Not a use case: who asks is in memory, and must be answered without a transaction. */
@Component
class AccountsForOthers implements Accounts {

    private final KnownPeople people;
    private final OpenAccount openAccount;
    private final GiveRole giveRole;

    AccountsForOthers(KnownPeople people, OpenAccount openAccount, GiveRole giveRole) {
        this.people = people;
        this.openAccount = openAccount;
        this.giveRole = giveRole;
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return WhoAsks.signedIn();
    }

    @Override
    public Optional<SignedIn> find(AccountId account) {
        return people.find(account);
    }

    @Override
    public Optional<SignedIn> ofCoach(CoachId coach) {
        return people.ofCoach(coach);
    }

    @Override
    public List<SignedIn> withRole(Role role) {
        return people.withRole(role);
    }

    @Override
    public void invite(String name, String mail, Set<Role> roles, @Nullable CoachId coach, Language language) {
        openAccount.open(name, mail, roles, coach, language);
    }

    @Override
    public void giveRole(AccountId account, Role role) {
        giveRole.give(account, role);
    }
}
