package nl.rookstopregister.directory.web;

import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The addresses of the register as the world writes them: with the name of the site before them. */
@Component
class PublicSite {

    private final String start;

    @Autowired
    PublicSite(RegisterSettings settings) {
        this(settings.baseUrl().toString());
    }

    PublicSite(String start) {
        this.start = start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
    }

    /** @param address from the first slash on */
    String at(String address) {
        return start + address;
    }
}
