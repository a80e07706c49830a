package nl.rookstopregister.accounts.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.KnownPeople;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.PersonRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Not a use case: who asks is in memory, and must be answered without a transaction. */
@Component
class AccountsForOthers implements Accounts {

    private final KnownPeople people;
    private final OpenAccount openAccount;
    private final GiveRole giveRole;
    private final CloseAccounts closing;
    private final ObjectProvider<PersonRecords> records;

    AccountsForOthers(
            KnownPeople people,
            OpenAccount openAccount,
            GiveRole giveRole,
            CloseAccounts closing,
            ObjectProvider<PersonRecords> records) {
        this.people = people;
        this.openAccount = openAccount;
        this.giveRole = giveRole;
        this.closing = closing;
        this.records = records;
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return WhoAsks.signedIn().map(this::ofLeadingRecord);
    }

    @Override
    public Optional<SignedIn> find(AccountId account) {
        return people.find(account);
    }

    @Override
    public Optional<SignedIn> ofCoach(CoachId coach) {
        return records().of(coach).stream()
                .flatMap(record -> people.ofCoach(record).stream())
                .findFirst()
                .map(this::ofLeadingRecord);
    }

    /** Whoever had two records signs in for the one that stayed, in either way. */
    private SignedIn ofLeadingRecord(SignedIn person) {
        CoachId coach = person.coach();
        CoachId leading = coach == null ? null : records().leading(coach);
        return Objects.equals(coach, leading)
                ? person
                : new SignedIn(
                        person.account(), person.name(), person.mail(), person.roles(), leading, person.language());
    }

    private PersonRecords records() {
        return records.getIfAvailable(() -> PersonRecords.EACH_ITS_OWN);
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
    public void rename(CoachId coach, String name) {
        people.rename(coach, name);
    }

    @Override
    public void close(CoachId coach) {
        records().of(coach).forEach(closing::close);
    }

    @Override
    public void reopen(CoachId coach) {
        records().of(coach).forEach(closing::reopen);
    }

    @Override
    public void giveRole(AccountId account, Role role) {
        giveRole.give(account, role);
    }
}
