package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.spi.PlaceOfProvider;
import org.springframework.stereotype.Component;

/** The requests on the start screen of a provider: what was asked first, then drafts. */
@Component
class RequestsOnStartScreen implements PlaceOfProvider {

    private static final String ADDRESS = "/aanbieder/aanvragen";

    private final ReadRequest requests;

    RequestsOnStartScreen(ReadRequest requests) {
        this.requests = requests;
    }

    @Override
    public String words() {
        return "accreditation.place";
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(Membership member) {
        return member.role().mayEdit();
    }

    @Override
    public List<Waiting> waiting(Membership member) {
        List<Request> waiting = requests.waitingFor(member.provider().id());
        return List.of(
                        of(waiting, RequestState.MORE_ASKED, "accreditation.waiting.asked"),
                        of(waiting, RequestState.DRAFT, "accreditation.waiting.draft"))
                .stream()
                .filter(each -> each.count() > 0)
                .toList();
    }

    /** Straight to the one there is, or to the list of several. */
    private static Waiting of(List<Request> waiting, RequestState state, String words) {
        List<Request> found =
                waiting.stream().filter(request -> request.state() == state).toList();
        return new Waiting(
                words,
                found.size(),
                found.size() == 1 ? ADDRESS + "/" + found.getFirst().id() : ADDRESS);
    }
}
