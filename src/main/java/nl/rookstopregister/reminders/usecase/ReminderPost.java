package nl.rookstopregister.reminders.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.reminders.model.Reminder;
import nl.rookstopregister.reminders.model.Reminder.Outcome;
import nl.rookstopregister.reminders.model.ReminderBook;
import nl.rookstopregister.reminders.model.ReminderKind;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.stereotype.Component;

/** Works out whether a reminder has something to say, and writes it in the coach's language. */
@Component
class ReminderPost {

    private final ReminderBook book;
    private final Dossiers dossiers;
    private final NormBook norms;
    private final Correspondence correspondence;
    private final RegisterSettings settings;
    private final Clock clock;

    ReminderPost(
            ReminderBook book,
            Dossiers dossiers,
            NormBook norms,
            Correspondence correspondence,
            RegisterSettings settings,
            Clock clock) {
        this.book = book;
        this.dossiers = dossiers;
        this.norms = norms;
        this.correspondence = correspondence;
        this.settings = settings;
        this.clock = clock;
    }

    Outcome outcome(Reminder reminder) {
        boolean unwanted = book.switchedOff(reminder.coach()).contains(reminder.kind());
        if (unwanted && reminder.canBeSwitchedOff()) {
            return Outcome.SWITCHED_OFF;
        }
        boolean nothing = reminder.kind() == ReminderKind.PACE
                && assessment(dossiers.dossier(reminder.coach())).isMet();
        return nothing ? Outcome.NOTHING_MISSING : Outcome.SENT;
    }

    void send(Reminder reminder) {
        dossiers.details(reminder.coach()).ifPresent(details -> correspondence.send(message(reminder, details)));
    }

    private MailMessage message(Reminder reminder, CoachDetails details) {
        Dossier dossier = dossiers.dossier(reminder.coach());
        boolean candidate = isCandidate(dossier);
        Wording wording = new Wording(details.correspondence());
        List<String> arguments = new ArrayList<>(
                List.of(details.name().full(), wording.day(reminder.termUntil().minusDays(1))));
        if (reminder.kind() == ReminderKind.PACE) {
            arguments.add(new StillMissing(assessment(dossier)).in(details.correspondence()));
        }
        return new MailMessage(
                "reminders:" + reminder.kind() + ":" + reminder.coach() + ":" + reminder.termUntil() + ":"
                        + reminder.step(),
                details.mail(),
                details.correspondence(),
                "reminders.mail." + (reminder.kind() == ReminderKind.PACE ? "pace" : candidate ? "candidate" : "term"),
                List.copyOf(arguments),
                settings.baseUrl()
                        .resolve(candidate ? "/mijn/aanvragen/nieuw" : "/mijn/herregistratie")
                        .toString(),
                reminder.coach());
    }

    private Assessment assessment(Dossier dossier) {
        return norms.assess(dossier, dossier.standing().next(), LocalDate.now(clock));
    }

    private static boolean isCandidate(Dossier dossier) {
        return dossier.standing().firstCandidate() != null;
    }
}
