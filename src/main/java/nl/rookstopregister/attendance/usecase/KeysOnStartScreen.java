package nl.rookstopregister.attendance.usecase;

import java.util.List;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.spi.PlaceOfProvider;
import org.springframework.stereotype.Component;

/** The keys of the interface on the start screen of who manages a provider. */
@Component
class KeysOnStartScreen implements PlaceOfProvider {

    private static final int LAST = 90;

    @Override
    public String words() {
        return "attendance.keys.place";
    }

    @Override
    public String address() {
        return "/aanbieder/koppelingen";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public boolean isFor(Membership member) {
        return member.role().mayManage();
    }

    @Override
    public List<Waiting> waiting(Membership member) {
        return List.of();
    }
}
