package nl.rookstopregister.extensions.usecase;

import nl.rookstopregister.extensions.model.Requests;
import nl.rookstopregister.pages.spi.WaitingAtOffice;
import org.springframework.stereotype.Component;

/** Requests for more time, on the start screen of the office. */
@Component
class ExtensionsAtOffice implements WaitingAtOffice {

    private final Requests requests;

    ExtensionsAtOffice(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String words() {
        return "extensions.waiting";
    }

    @Override
    public String address() {
        return "/bureau/verlengingen";
    }

    @Override
    public int count() {
        return requests.open().size();
    }
}
