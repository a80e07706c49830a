package nl.rookstopregister.accreditation.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the pages about cases have in common. */
final class Cases {

    private Cases() {}

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
