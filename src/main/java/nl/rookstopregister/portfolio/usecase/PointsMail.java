package nl.rookstopregister.portfolio.usecase;

import java.util.List;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.stereotype.Component;

/** Tells a coach what an activity is worth; each line once. */
@Component
class PointsMail {

    private final Correspondence correspondence;
    private final Dossiers dossiers;
    private final RegisterSettings settings;

    PointsMail(Correspondence correspondence, Dossiers dossiers, RegisterSettings settings) {
        this.correspondence = correspondence;
        this.dossiers = dossiers;
        this.settings = settings;
    }

    void judged(Activity activity, PointsLine line) {
        String what = line.kind() == PointsLine.Kind.GRANTED ? "granted" : "refused";
        dossiers.details(activity.coach())
                .ifPresent(details -> correspondence.send(new MailMessage(
                        "portfolio.points:" + activity.id() + ":" + line.ordinal(),
                        details.mail(),
                        details.correspondence(),
                        "portfolio.mail." + what,
                        List.of(
                                details.name().full(),
                                activity.asked().name(),
                                new Wording(details.correspondence())
                                        .day(activity.asked().on()),
                                Integer.toString(line.points()),
                                line.reason()),
                        settings.baseUrl()
                                .resolve("/mijn/portfolio/punten/" + activity.id())
                                .toString(),
                        activity.coach())));
    }
}
