package nl.rookstopregister.accounts.usecase;

import java.util.Optional;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.TypedName;
import nl.rookstopregister.accounts.spi.SignInNames;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose account it is that somebody names, by mail address or by registration number. */
@Component
class KnownNames {

    private final AccountBook accounts;
    private final ObjectProvider<SignInNames> numbers;
    private final ObjectProvider<PersonRecords> records;

    KnownNames(AccountBook accounts, ObjectProvider<SignInNames> numbers, ObjectProvider<PersonRecords> records) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.records = records;
    }

    Optional<Account> whoIs(TypedName name) {
        return name.isMail()
                ? accounts.withMail(name.text())
                : numbers.stream()
                        .flatMap(known -> known.coachWith(name.text()).stream())
                        .findFirst()
                        .flatMap(coach -> records.getIfAvailable(() -> PersonRecords.EACH_ITS_OWN).of(coach).stream()
                                .flatMap(record -> accounts.ofCoach(record).stream())
                                .findFirst());
    }
}
