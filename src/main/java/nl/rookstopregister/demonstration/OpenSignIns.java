package nl.rookstopregister.demonstration;

import java.util.List;
import nl.rookstopregister.accounts.DemonstrationAccounts;
import nl.rookstopregister.accounts.DemonstrationAccounts.Person;
import nl.rookstopregister.providers.ProviderIntake;
import org.springframework.stereotype.Component;

/** Lets anybody sign in as one of the invented people, and gives the providers among them an organisation. */
@Component
class OpenSignIns {

    private final DemonstrationAccounts accounts;
    private final ProviderIntake providers;

    OpenSignIns(DemonstrationAccounts accounts, ProviderIntake providers) {
        this.accounts = accounts;
        this.providers = providers;
    }

    void open(List<Person> people) {
        InventedProviders.open(providers, accounts.open(people, InventedPeople.PASSWORD));
    }
}
