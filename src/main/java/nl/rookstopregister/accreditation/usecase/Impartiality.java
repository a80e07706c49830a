package nl.rookstopregister.accreditation.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.review.Candidate;
import nl.rookstopregister.accreditation.model.review.Conflict;
import nl.rookstopregister.accreditation.model.review.InvolvedPeople;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.Reviewer;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.Providers;
import org.springframework.stereotype.Component;

/** Who may judge a case: what a person declared, and what follows from what the register knows. */
@Component
class Impartiality {

    private final Reviews reviews;
    private final Providers providers;
    private final Accounts accounts;

    Impartiality(Reviews reviews, Providers providers, Accounts accounts) {
        this.reviews = reviews;
        this.providers = providers;
        this.accounts = accounts;
    }

    /** The whole committee, by name. */
    List<Candidate> candidates(Review review, RequestFile request) {
        Map<AccountId, Integer> loads = reviews.loads();
        return accounts.withRole(Role.COMMITTEE).stream()
                .map(person -> new Candidate(
                        new Reviewer(person.account(), person.name()),
                        loads.getOrDefault(person.account(), 0),
                        conflicts(review, request, person)))
                .toList();
    }

    /** Empty for somebody who is not of the committee. */
    Optional<Candidate> candidate(Review review, RequestFile request, AccountId account) {
        return accounts.find(account)
                .filter(person -> person.is(Role.COMMITTEE))
                .map(person ->
                        new Candidate(new Reviewer(account, person.name()), 0, conflicts(review, request, person)));
    }

    List<Conflict> conflicts(Review review, RequestFile request, SignedIn person) {
        List<Conflict> conflicts = new ArrayList<>();
        Optional.ofNullable(reviews.conflicts(review.id()).get(person.account()))
                .filter(conflict -> conflict.kind() == Conflict.Kind.DECLARED)
                .ifPresent(conflicts::add);
        if (everActedFor(request.request().provider(), person)) {
            conflicts.add(Conflict.of(Conflict.Kind.ACTS_FOR_PROVIDER));
        }
        if (new InvolvedPeople(request.form().involved(request.answers())).include(person.name(), person.mail())) {
            conflicts.add(Conflict.of(Conflict.Kind.INVOLVED));
        }
        if (reviews.hadAPart(review.request(), review.id()).contains(person.account())) {
            conflicts.add(Conflict.of(Conflict.Kind.EARLIER_PART));
        }
        return List.copyOf(conflicts);
    }

    boolean everActedFor(ProviderId provider, SignedIn person) {
        return providers.everActedFor(person.account()).contains(provider);
    }
}
