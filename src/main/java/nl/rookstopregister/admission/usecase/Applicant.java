package nl.rookstopregister.admission.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to an application: in its history, and to the applicant by mail. */
@Component
class Applicant {

    private final Applications applications;
    private final Accounts accounts;
    private final Dossiers dossiers;
    private final Correspondence correspondence;
    private final RegisterSettings settings;
    private final Clock clock;

    Applicant(
            Applications applications,
            Accounts accounts,
            Dossiers dossiers,
            Correspondence correspondence,
            RegisterSettings settings,
            Clock clock) {
        this.applications = applications;
        this.accounts = accounts;
        this.dossiers = dossiers;
        this.correspondence = correspondence;
        this.settings = settings;
        this.clock = clock;
    }

    void note(Application application, Actor by, Occurrence.Kind kind, Map<String, String> details) {
        applications.tell(application.id(), new Occurrence(clock.instant(), by, kind, details));
    }

    /**
     * By mail to who signs in; to who does not as the dossier says, and that is on paper for somebody without e-mail.
     *
     * @param day filled in as the last argument, in the reader's language
     */
    void mail(Application application, String what, String once, @Nullable LocalDate day) {
        accounts.ofCoach(application.coach())
                .map(person -> new Addressee(
                        person.name(), person.mail(), person.language(), link("/mijn/aanvragen/" + application.id())))
                .or(() -> dossiers.details(application.coach())
                        .map(details ->
                                new Addressee(details.name().full(), details.mail(), details.correspondence(), null)))
                .ifPresent(person -> correspondence.send(message(application, person, what, once, day)));
    }

    private record Addressee(
            String name,
            String mail,
            Language language,
            @Nullable String link) {}

    private static MailMessage message(
            Application application, Addressee person, String what, String once, @Nullable LocalDate day) {
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
                person.link(),
                application.coach());
    }

    String link(String path) {
        return settings.baseUrl().resolve(path).toString();
    }
}
