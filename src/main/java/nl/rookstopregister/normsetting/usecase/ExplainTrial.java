package nl.rookstopregister.normsetting.usecase;

import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Why a draft changes something for one person: both assessments, made when somebody asks, and kept nowhere. */
@UseCase
public class ExplainTrial {

    private final TrialRuns runs;
    private final TriedDraft tried;
    private final Dossiers dossiers;
    private final AccessLog accessLog;

    ExplainTrial(TrialRuns runs, TriedDraft tried, Dossiers dossiers, AccessLog accessLog) {
        this.runs = runs;
        this.tried = tried;
        this.dossiers = dossiers;
        this.accessLog = accessLog;
    }

    public record Explained(PersonChanged person, Assessment today, Assessment withDraft) {}

    /** Empty for whom nothing changes. */
    public Optional<Explained> explain(TrialRun run, CoachId coach) {
        return runs.person(run.id(), coach).map(person -> {
            accessLog.looked(coach, "accesslog.normsetting.explained");
            Procedure procedure = run.question().procedure();
            Dossier dossier = asTried(dossiers.dossier(coach), procedure);
            LocalDate day = run.question().day();
            return new Explained(
                    person,
                    tried.without(run).assess(dossier, procedure, day),
                    tried.with(run).assess(dossier, procedure, day));
        });
    }

    private static Dossier asTried(Dossier dossier, Procedure procedure) {
        return procedure == Procedure.RENEWAL
                ? new Dossier(dossier.standing().lookingBack(), dossier.facts())
                : dossier;
    }

    /** For a file that leaves the register. */
    public void exported(CoachId coach) {
        accessLog.looked(coach, "accesslog.normsetting.exported");
    }
}
