package nl.rookstopregister.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.DemonstrationAccounts;
import nl.rookstopregister.accounts.DemonstrationAccounts.Person;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestIntake;
import nl.rookstopregister.providers.ProviderIntake;
import org.springframework.stereotype.Component;

/** Lets anybody sign in as one of the invented people, and gives the providers among them an organisation and requests. */
@Component
class OpenSignIns {

    private final DemonstrationAccounts opening;
    private final ProviderIntake providers;
    private final RequestIntake requests;
    private final Accounts accounts;
    private final Clock clock;

    OpenSignIns(
            DemonstrationAccounts opening,
            ProviderIntake providers,
            RequestIntake requests,
            Accounts accounts,
            Clock clock) {
        this.opening = opening;
        this.providers = providers;
        this.requests = requests;
        this.accounts = accounts;
        this.clock = clock;
    }

    void open(List<Person> people) {
        Map<String, AccountId> opened = opening.open(people, InventedPeople.PASSWORD);
        InventedProviders.open(providers, opened);
        requests.take(
                InventedRequests.of(LocalDate.now(clock), InventedProviders.FIRST, InventedProviders.SECOND),
                new RequestIntake.People(
                        person(opened, InventedProviders.FIRST_MAIL),
                        person(opened, InventedPeople.OFFICE_MAIL),
                        InventedPeople.AT_WORK.stream()
                                .filter(person -> person.roles().contains(Role.COMMITTEE))
                                .map(person -> person(opened, person.mail()))
                                .toList()));
    }

    private SignedIn person(Map<String, AccountId> opened, String mail) {
        return accounts.find(Objects.requireNonNull(opened.get(mail))).orElseThrow();
    }
}
