package nl.rookstopregister.accreditation.usecase;

import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.providers.PersonJoined;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.event.EventListener;

/** Whoever begins to act for a provider judges its requests no more: from the same moment on, not from the next look. */
@UseCase
class HearWhoJoined {

    private final Reviews reviews;
    private final Requests requests;
    private final ConflictsOfInterest conflicts;

    HearWhoJoined(Reviews reviews, Requests requests, ConflictsOfInterest conflicts) {
        this.reviews = reviews;
        this.requests = requests;
        this.conflicts = conflicts;
    }

    @EventListener
    void on(PersonJoined joined) {
        reviews.open().stream()
                .filter(review -> review.seat(joined.account()).isPresent())
                .filter(review -> requests.find(review.request())
                        .filter(request -> request.provider().equals(joined.provider()))
                        .isPresent())
                .flatMap(review -> reviews.findToChange(review.id()).stream())
                .forEach(conflicts::settle);
    }
}
