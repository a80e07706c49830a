package nl.rookstopregister.admission.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to an application: in its history, and to the applicant by mail. */
@Component
class Applicant {

    private final Applications applications;
    private final Accounts accounts;
    private final Correspondence correspondence;
    private final RegisterSettings settings;
    private final Clock clock;

    Applicant(
            Applications applications,
            Accounts accounts,
            Correspondence correspondence,
            RegisterSettings settings,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.correspondence = correspondence;
        this.settings = settings;
        this.clock = clock;
    }

    void note(Application application, Actor by, Occurrence.Kind kind, Map<String, String> details) {
        applications.tell(application.id(), new Occurrence(clock.instant(), by, kind, details));
    }

    /** @param day filled in as the last argument, in the reader's language */
    void mail(Application application, String what, String once, java.time.@Nullable LocalDate day) {
        accounts.ofCoach(application.coach())
                .ifPresent(person -> correspondence.send(message(application, person, what, once, day)));
    }

    private MailMessage message(
            Application application, SignedIn person, String what, String once, java.time.@Nullable LocalDate day) {
        List<String> arguments =
                new ArrayList<>(List.of(person.name(), application.number().toString()));
        if (day != null) {
            arguments.add(new Wording(person.language()).day(day));
        }
        return new MailMessage(
                "admission." + what + ":" + application.id() + ":" + once,
                person.mail(),
                person.language(),
                "admission.mail." + what,
                List.copyOf(arguments),
                link("/mijn/aanvragen/" + application.id()),
                application.coach());
    }

    String link(String path) {
        return settings.baseUrl().resolve(path).toString();
    }
}
