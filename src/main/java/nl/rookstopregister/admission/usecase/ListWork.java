package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Lists the applications on which office and committee work, the most pressing first. */
@UseCase
public class ListWork {

    /**
     * One application in the queue.
     *
     * @param checkUntil only while it is checked
     * @param decideUntil null when it is over
     */
    public record Work(
            Application application,
            String applicant,
            @Nullable LocalDate checkUntil,
            @Nullable LocalDate decideUntil) {

        public LocalDate pressing() {
            return Optional.ofNullable(checkUntil)
                    .or(() -> Optional.ofNullable(decideUntil))
                    .orElse(LocalDate.MAX);
        }
    }

    private final Applications applications;
    private final Dossiers dossiers;
    private final AdmissionTerms terms;

    ListWork(Applications applications, Dossiers dossiers, AdmissionTerms terms) {
        this.applications = applications;
        this.dossiers = dossiers;
        this.terms = terms;
    }

    public LocalDate today() {
        return terms.today();
    }

    public List<Work> in(List<ApplicationState> states) {
        List<Application> found = applications.in(states);
        Map<CoachId, CoachDetails> people =
                dossiers
                        .details(found.stream()
                                .map(Application::coach)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CoachDetails::coach, Function.identity()));
        Terms now = terms.now();
        return found.stream()
                .map(application -> work(application, people, now))
                .sorted(Comparator.comparing(Work::pressing))
                .toList();
    }

    private Work work(Application application, Map<CoachId, CoachDetails> people, Terms now) {
        CoachDetails person = people.get(application.coach());
        return new Work(
                application,
                person == null ? application.number().toString() : person.name().full(),
                application.state() == ApplicationState.SUBMITTED
                        ? application.course().checkUntil(now)
                        : null,
                application.state().isOpen() ? application.course().decideUntil(now, terms.today()) : null);
    }
}
