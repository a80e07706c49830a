package nl.rookstopregister.correspondence.usecase;

import java.util.List;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.correspondence.model.LetterKinds;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.UseCase;

/** Writes the letter about a decision and tells the coach that it is there; harmless when done twice. */
@UseCase
public class AnnounceDecision {

    private final Register register;
    private final Dossiers dossiers;
    private final WriteLetter writing;
    private final Correspondence correspondence;
    private final RegisterSettings settings;

    AnnounceDecision(
            Register register,
            Dossiers dossiers,
            WriteLetter writing,
            Correspondence correspondence,
            RegisterSettings settings) {
        this.register = register;
        this.dossiers = dossiers;
        this.writing = writing;
        this.correspondence = correspondence;
        this.settings = settings;
    }

    public void announce(DecisionTaken taken) {
        if (!LetterKinds.hasLetter(taken.kind())) {
            return;
        }
        Decision decision = register.decision(taken.decision()).orElseThrow();
        writing.letter(decision);
        correspondence.send(mail(decision, dossiers.details(taken.coach()).orElseThrow()));
    }

    /** Says that there is a letter, and nothing of what stands in it. */
    private MailMessage mail(Decision decision, CoachDetails details) {
        return new MailMessage(
                "decision:" + decision.id(),
                details.mail(),
                details.correspondence(),
                "correspondence.mail.decision",
                List.of(details.name().full()),
                settings.baseUrl().resolve("/brieven/" + decision.number()).toString(),
                decision.coach());
    }
}
