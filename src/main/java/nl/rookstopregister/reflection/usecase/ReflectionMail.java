package nl.rookstopregister.reflection.usecase;

import java.util.List;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.reflection.model.Meeting;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Asks those who are named in a meeting whether they were there. */
@Component
class ReflectionMail {

    private final Correspondence correspondence;
    private final Dossiers dossiers;
    private final RegisterSettings settings;

    ReflectionMail(Correspondence correspondence, Dossiers dossiers, RegisterSettings settings) {
        this.correspondence = correspondence;
        this.dossiers = dossiers;
        this.settings = settings;
    }

    void askedToConfirm(Meeting meeting, CoachId coach) {
        String who = dossiers.details(meeting.enteredBy())
                .map(details -> details.name().full())
                .orElse("");
        dossiers.details(coach)
                .ifPresent(details -> correspondence.send(new MailMessage(
                        "reflection.confirm:" + meeting.id() + ":" + coach,
                        details.mail(),
                        details.correspondence(),
                        "reflection.mail.confirm",
                        List.of(
                                details.name().full(),
                                who,
                                new Wording(details.correspondence()).day(meeting.heldOn()),
                                meeting.subject()),
                        settings.baseUrl().resolve("/mijn/portfolio/intervisie").toString(),
                        coach)));
    }
}
