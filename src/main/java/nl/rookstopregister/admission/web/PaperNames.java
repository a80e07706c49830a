package nl.rookstopregister.admission.web;

import java.util.Optional;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.admission.usecase.ReadApplication;
import nl.rookstopregister.forms.Values;
import org.springframework.stereotype.Component;

/** Whose application on paper it is, as far as it was typed. */
@Component
class PaperNames {

    private final ReadApplication applications;

    PaperNames(ReadApplication applications) {
        this.applications = applications;
    }

    String of(Application application) {
        Optional<ApplicationFile> file = applications.own(application.id(), application.coach());
        Values identity = file.map(each -> each.answers().values(Task.IDENTITY)).orElse(Values.NONE);
        return (identity.get("given") + " " + identity.get("prefix") + " " + identity.get("family"))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
