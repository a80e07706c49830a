package nl.rookstopregister.training.web;

import java.util.List;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.spi.PlaceOfProvider;
import org.springframework.stereotype.Component;

/** The way from a provider's start screen to its agenda. */
@Component
class AgendaOfProvider implements PlaceOfProvider {

    private static final int AFTER_REQUESTS = 20;

    @Override
    public String words() {
        return "training.own.door";
    }

    @Override
    public String address() {
        return OwnAgendaController.PATH;
    }

    @Override
    public int order() {
        return AFTER_REQUESTS;
    }

    @Override
    public boolean isFor(Membership member) {
        return member.role().mayEdit();
    }

    @Override
    public List<Waiting> waiting(Membership member) {
        return List.of();
    }
}
