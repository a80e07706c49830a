package nl.rookstopregister.admission.usecase;

import java.util.Optional;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.register.RecordsMerged;
import nl.rookstopregister.register.spi.RunningMatters;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An open application is decided or withdrawn before its record is merged with another, and a record that went gets none. */
@Component
class RunningApplications implements RunningMatters {

    private final Applications applications;
    private final PersonRecords records;

    RunningApplications(Applications applications, PersonRecords records) {
        this.applications = applications;
        this.records = records;
    }

    @Override
    public Optional<String> about(CoachId record) {
        boolean runs = applications.of(record).stream()
                .anyMatch(application -> application.state().isOpen());
        return runs ? Optional.of("application-open") : Optional.empty();
    }

    /** In the transaction of the merger: both, or neither. */
    @EventListener
    void on(RecordsMerged merged) {
        boolean went = !records.leading(merged.goes()).equals(merged.goes());
        applications.markGone(merged.goes(), went);
    }
}
