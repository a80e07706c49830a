package nl.rookstopregister.dossiers.usecase;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Lets a coach change the own contact details and the public page; what is public shows it at once. */
@UseCase
public class ChangeDetails {

    private final Dossiers dossiers;
    private final AccessLog log;

    ChangeDetails(Dossiers dossiers, AccessLog log) {
        this.dossiers = dossiers;
        this.log = log;
    }

    /** Empty for who has no dossier yet: an application opens it. */
    public Optional<CoachDetails> of(CoachId coach) {
        return dossiers.details(coach);
    }

    public void change(CoachId coach, UnaryOperator<CoachDetails> change) {
        dossiers.details(coach).ifPresent(before -> {
            CoachDetails after = change.apply(before);
            if (!after.equals(before)) {
                dossiers.keep(after);
                log.changed(coach, "accesslog.contact.changed");
            }
        });
    }
}
