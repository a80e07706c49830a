package nl.rookstopregister.accounts.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.DemonstrationAccounts;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.model.DemonstrationBook;
import nl.rookstopregister.accounts.security.SecretBox;
import nl.rookstopregister.shared.UseCase;

/** Lets anybody try the register out as an invented person. */
@UseCase
class OpenDemonstrationAccounts implements DemonstrationAccounts {

    private final DemonstrationBook book;
    private final Credentials credentials;
    private final Passwords passwords;
    private final SecretBox box;
    private final DemonstrationGuard guard;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpenDemonstrationAccounts(
            DemonstrationBook book,
            Credentials credentials,
            Passwords passwords,
            SecretBox box,
            DemonstrationGuard guard,
            Clock clock) {
        this.book = book;
        this.credentials = credentials;
        this.passwords = passwords;
        this.box = box;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Map<String, AccountId> open(List<Person> people, String password) {
        guard.refuseOutsideDemonstration();
        Instant now = clock.instant();
        List<Account> accounts =
                people.stream().map(OpenDemonstrationAccounts::account).toList();
        // One hash for all: everybody may know this password, and thousands of hashes would take minutes.
        List<Account> opened = book.open(accounts, passwords.hash(password), now);
        opened.stream().filter(Account::needsSecondFactor).forEach(account -> giveAuthenticator(account, now));
        return opened.stream().collect(Collectors.toUnmodifiableMap(Account::mail, Account::id));
    }

    private void giveAuthenticator(Account account, Instant now) {
        byte[] secret = new byte[20];
        random.nextBytes(secret);
        credentials.beginAuthenticator(account.id(), box.seal(account.id(), secret), now);
        credentials.confirmAuthenticator(account.id(), now);
    }

    private static Account account(Person person) {
        return new Account(
                new AccountId(UUID.randomUUID()),
                person.name(),
                person.mail(),
                person.language(),
                person.roles(),
                person.coach(),
                Account.Access.INVITED,
                true);
    }
}
