package nl.rookstopregister.accreditation.usecase;

import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.pages.spi.WaitingAtOffice;
import org.springframework.stereotype.Component;

/** Requests of providers that wait for office or committee, on the start screen of the office. */
@Component
class RequestsAtOffice implements WaitingAtOffice {

    private final ListReviews listReviews;

    RequestsAtOffice(ListReviews listReviews) {
        this.listReviews = listReviews;
    }

    @Override
    public String words() {
        return "review.office.place";
    }

    @Override
    public String address() {
        return "/bureau/beoordelingen";
    }

    @Override
    public int count() {
        return (int) listReviews.open().stream()
                .filter(work -> work.asked().state() != RequestState.MORE_ASKED)
                .count();
    }
}
