package nl.rookstopregister.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.DemonstrationAccounts;
import nl.rookstopregister.accounts.DemonstrationAccounts.Person;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestIntake;
import nl.rookstopregister.providers.ProviderIntake;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Lets anybody sign in as one of the invented people, and gives them what they find: requests, and filled portfolios. */
@Component
class OpenSignIns {

    private final DemonstrationAccounts opening;
    private final ProviderIntake providers;
    private final RequestIntake requests;
    private final FillPortfolios portfolios;
    private final Accounts accounts;
    private final Clock clock;

    OpenSignIns(
            DemonstrationAccounts opening,
            ProviderIntake providers,
            RequestIntake requests,
            FillPortfolios portfolios,
            Accounts accounts,
            Clock clock) {
        this.opening = opening;
        this.providers = providers;
        this.requests = requests;
        this.portfolios = portfolios;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param onPaper a coach who has no account and no e-mail, if there is one */
    void open(List<Person> people, Optional<CoachId> onPaper) {
        LocalDate today = LocalDate.now(clock);
        Map<String, AccountId> opened = opening.open(people, InventedPeople.PASSWORD);
        InventedProviders.open(providers, opened);
        requests.take(
                InventedRequests.of(today, InventedProviders.FIRST, InventedProviders.SECOND),
                new RequestIntake.People(
                        person(opened, InventedProviders.FIRST_MAIL),
                        person(opened, InventedPeople.OFFICE_MAIL),
                        InventedPeople.AT_WORK.stream()
                                .filter(person -> person.roles().contains(Role.COMMITTEE))
                                .map(person -> person(opened, person.mail()))
                                .toList()));
        Map<String, SignedIn> cast =
                opened.keySet().stream().collect(Collectors.toMap(Function.identity(), mail -> person(opened, mail)));
        Cast.of(cast, onPaper).ifPresent(each -> portfolios.fill(each, today));
    }

    private SignedIn person(Map<String, AccountId> opened, String mail) {
        return accounts.find(Objects.requireNonNull(opened.get(mail))).orElseThrow();
    }
}
