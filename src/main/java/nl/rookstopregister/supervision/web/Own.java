package nl.rookstopregister.supervision.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Whoever asks, as coach; what is not theirs does not exist for them. */
final class Own {

    static final String ADDRESS = "/mijn/portfolio/supervisie";

    private Own() {}

    static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw notFound();
        }
        return coach;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
