package nl.rookstopregister.normsetting.web;

import java.util.UUID;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list of people, with what is asked of it. */
public final class PeopleAddress {

    private PeopleAddress() {}

    static String of(UUID run, PeopleFilter filter) {
        return with(filter, "/bureau/normen/proef/" + run + "/mensen");
    }

    static String file(UUID run, PeopleFilter filter) {
        return with(filter, "/bureau/normen/proef/" + run + "/mensen.csv");
    }

    private static String with(PeopleFilter filter, String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "richting", filter.direction());
        add(address, "eis", filter.reason());
        add(address, "beroep", filter.profession());
        add(address, "provincie", filter.province());
        add(address, "jaar", filter.cohort());
        return address.encode().toUriString();
    }

    /** Those who fall out and have this in common. */
    public static String fallingOut(UUID run, String parameter, String value) {
        return UriComponentsBuilder.fromPath("/bureau/normen/proef/" + run + "/mensen")
                .queryParam("richting", "uit")
                .queryParam(parameter, value)
                .encode()
                .toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
