package nl.rookstopregister.supervision.usecase;

import java.util.List;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.supervision.model.Supervision;
import org.springframework.stereotype.Component;

/** The mails between a coach and a supervisor; each goes out once. */
@Component
class SupervisionMail {

    private final Correspondence correspondence;
    private final Dossiers dossiers;
    private final RegisterSettings settings;

    SupervisionMail(Correspondence correspondence, Dossiers dossiers, RegisterSettings settings) {
        this.correspondence = correspondence;
        this.dossiers = dossiers;
        this.settings = settings;
    }

    void toCoach(String what, Supervision supervision) {
        send(what, supervision, supervision.coach(), supervision.supervisor(), supervision.remark());
    }

    void toSupervisor(String what, Supervision supervision) {
        send(what, supervision, supervision.supervisor(), supervision.coach(), supervision.message());
    }

    private void send(String what, Supervision supervision, CoachId to, CoachId about, String text) {
        String other =
                dossiers.details(about).map(details -> details.name().full()).orElse("");
        dossiers.details(to)
                .ifPresent(details -> correspondence.send(new MailMessage(
                        "supervision." + what + ":" + supervision.id() + ":"
                                + supervision.changedAt().toEpochMilli(),
                        details.mail(),
                        details.correspondence(),
                        "supervision.mail." + what,
                        List.of(details.name().full(), other, text),
                        settings.baseUrl()
                                .resolve("/mijn/portfolio/supervisie/" + supervision.id())
                                .toString(),
                        to)));
    }
}
