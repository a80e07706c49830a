package nl.rookstopregister.admission.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.admission.usecase.ReadApplication;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Opens an application for its own applicant, and for nobody else: to others it does not exist. */
@Component
class Own {

    private final ReadApplication applications;

    Own(ReadApplication applications) {
        this.applications = applications;
    }

    ApplicationFile file(ApplicationId id, SignedIn reader) {
        return applications.own(id, coach(reader)).orElseThrow(Own::notFound);
    }

    static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw notFound();
        }
        return coach;
    }

    static ModelAndView at(ApplicationId id) {
        return new ModelAndView("redirect:/mijn/aanvragen/" + id);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
