package nl.rookstopregister.reflection.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Whoever asks, as coach. */
final class Own {

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
