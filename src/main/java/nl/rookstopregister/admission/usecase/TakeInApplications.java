package nl.rookstopregister.admission.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationIntake;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

@UseCase
class TakeInApplications implements ApplicationIntake {

    private static final LocalTime AT_NINE = LocalTime.of(9, 0);
    private static final String MISSING = "De scan van het diploma is niet te lezen. (demonstratie)";

    private final Applications applications;
    private final Dossiers dossiers;
    private final HandleApplication handling;
    private final AdmissionTerms terms;

    TakeInApplications(Applications applications, Dossiers dossiers, HandleApplication handling, AdmissionTerms terms) {
        this.applications = applications;
        this.dossiers = dossiers;
        this.handling = handling;
        this.terms = terms;
    }

    @Override
    public void take(List<Underway> underway, SignedIn officer) {
        if (applications.in(List.of(ApplicationState.values())).isEmpty()) {
            underway.forEach(each -> take(each, officer));
        }
    }

    private void take(Underway underway, SignedIn officer) {
        ApplicationId id = submit(underway);
        switch (underway.reached()) {
            case SUBMITTED -> {}
            case MORE_ASKED -> handling.askMore(id, officer, Map.of(Task.EDUCATION, MISSING));
            case COMPLETE -> handling.findComplete(id, officer);
        }
    }

    private ApplicationId submit(Underway underway) {
        LocalDate day = underway.submittedOn();
        CoachDetails details = DetailsStated.in(underway.answers(), CoachId.random());
        dossiers.keep(details);
        Application draft = Application.start(
                ApplicationId.random(),
                applications.nextNumber(day.getYear()),
                details.coach(),
                underway.procedure(),
                day);
        applications.add(draft);
        applications.saveDraft(draft.id(), underway.answers());
        Application submitted = ((Moving.Moved) draft.submit(terms.now(), day)).application();
        Instant then = day.atTime(AT_NINE).toInstant(ZoneOffset.UTC);
        applications.save(submitted);
        applications.add(draft.id(), new Snapshot(1, underway.answers(), UUID.randomUUID(), then));
        Actor applicant = new Actor(null, details.name().full());
        for (Occurrence.Kind kind : List.of(Occurrence.Kind.STARTED, Occurrence.Kind.SUBMITTED)) {
            applications.tell(draft.id(), new Occurrence(then, applicant, kind, Map.of("version", "1")));
        }
        return draft.id();
    }
}
