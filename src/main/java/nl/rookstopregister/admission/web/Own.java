package nl.rookstopregister.admission.web;

import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.admission.usecase.ReadApplication;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Opens an application for its own applicant, or for the office that types it from paper: to others it does not exist. */
@Component
class Own {

    private final ReadApplication applications;

    Own(ReadApplication applications) {
        this.applications = applications;
    }

    ApplicationFile file(ApplicationId id, SignedIn reader) {
        return applications.own(id, coach(id, reader)).orElseThrow(Own::notFound);
    }

    /** Whose application it is: one's own, or one that came in on paper and that the office types. */
    CoachId coach(ApplicationId id, SignedIn reader) {
        return typesForOthers(reader) ? applications.applicantOnPaper(id).orElseThrow(Own::notFound) : coach(reader);
    }

    private static boolean typesForOthers(SignedIn reader) {
        return reader.coach() == null && reader.is(Role.OFFICE);
    }

    /** Where this reader finds it. */
    static String address(ApplicationId id, SignedIn reader) {
        return (typesForOthers(reader) ? Head.ON_PAPER : Head.OWN) + id;
    }

    static ModelAndView back(ApplicationId id, SignedIn reader) {
        return new ModelAndView("redirect:" + address(id, reader));
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
