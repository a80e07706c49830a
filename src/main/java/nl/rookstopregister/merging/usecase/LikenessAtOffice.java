package nl.rookstopregister.merging.usecase;

import nl.rookstopregister.merging.model.Proposals;
import nl.rookstopregister.pages.spi.WaitingAtOffice;
import org.springframework.stereotype.Component;

/** Mergers that wait for a second person, on the start screen of the office. */
@Component
class LikenessAtOffice implements WaitingAtOffice {

    private final Proposals proposals;

    LikenessAtOffice(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String words() {
        return "merging.waiting";
    }

    @Override
    public String address() {
        return "/bureau/dubbel";
    }

    @Override
    public int count() {
        return proposals.open().size();
    }
}
