package nl.rookstopregister.attendance.usecase;

import java.util.List;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails about attendance; each goes out once. */
@Component
class AttendanceMail {

    private static final String TEMPLATE = "attendance.mail.";

    private final Correspondence correspondence;
    private final Dossiers dossiers;
    private final Providers providers;
    private final RegisterSettings settings;

    AttendanceMail(Correspondence correspondence, Dossiers dossiers, Providers providers, RegisterSettings settings) {
        this.correspondence = correspondence;
        this.dossiers = dossiers;
        this.providers = providers;
        this.settings = settings;
    }

    void credited(SessionFile file, Credit credit) {
        toCoach("credited", credit.id().toString(), credit.coach(), file.session(), Integer.toString(file.points()));
    }

    void withdrawn(SessionFile file, Credit credit) {
        toCoach("withdrawn", credit.id().toString(), credit.coach(), file.session(), credit.reason());
    }

    void claimAnswered(Claim claim, CoachId coach, Session session, String how, String reason) {
        toCoach("claim-" + how, claim.id().toString(), coach, session, reason);
    }

    void claimAsked(Claim claim, Session session) {
        aboutClaim("claim-asked", claim, session);
    }

    void claimReminder(Claim claim, Session session) {
        aboutClaim("claim-reminder", claim, session);
    }

    void claimOverdue(Claim claim, Session session) {
        aboutClaim("claim-overdue", claim, session);
    }

    void listReminder(SessionFile file) {
        aboutList("list-reminder", file);
    }

    void listOverdue(SessionFile file) {
        aboutList("list-overdue", file);
    }

    private void aboutClaim(String what, Claim claim, Session session) {
        toProvider(
                what,
                claim.id().toString(),
                claim.provider(),
                "/aanbieder/presentie/vragen/" + claim.id(),
                List.of(session.trainingName(), day(session), new Wording(Language.NL).day(claim.answerDue())));
    }

    private void aboutList(String what, SessionFile file) {
        Session session = file.session();
        toProvider(
                what,
                session.id().toString(),
                session.provider(),
                "/aanbieder/presentie/" + session.id(),
                List.of(session.trainingName(), day(session), new Wording(Language.NL).day(file.due())));
    }

    private void toProvider(String what, String once, ProviderId to, String address, List<String> arguments) {
        providers
                .find(to)
                .map(Provider::mail)
                .filter(mail -> !mail.isBlank())
                .ifPresent(mail -> send(what, once, mail, Language.NL, arguments, address, null));
    }

    private void toCoach(String what, String once, CoachId coach, Session session, String last) {
        dossiers.details(coach)
                .filter(details -> !details.mail().isBlank())
                .ifPresent(details -> send(
                        what,
                        once,
                        details.mail(),
                        details.correspondence(),
                        List.of(details.name().full(), session.trainingName(), dayFor(details, session), last),
                        "/mijn/scholing",
                        coach));
    }

    private void send(
            String what,
            String once,
            String to,
            Language language,
            List<String> arguments,
            String address,
            @Nullable CoachId coach) {
        correspondence.send(new MailMessage(
                "attendance." + what + ":" + once,
                to,
                language,
                TEMPLATE + what,
                arguments,
                settings.baseUrl().resolve(address).toString(),
                coach));
    }

    private static String day(Session session) {
        return new Wording(Language.NL).day(session.lastDay());
    }

    private static String dayFor(CoachDetails details, Session session) {
        return new Wording(details.correspondence()).day(session.lastDay());
    }
}
