package nl.rookstopregister.admission.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationNumber;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApplications implements Applications {

    private final JdbcClient jdbc;
    private final PersonRecords records;
    private final SubmittedRows submitted;

    JdbcApplications(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
        this.submitted = new SubmittedRows(jdbc);
    }

    @Override
    public ApplicationNumber nextNumber(int year) {
        int number = jdbc.sql("select nextval('admission.application_number')")
                .query(Integer.class)
                .single();
        return new ApplicationNumber(year, number);
    }

    @Override
    public boolean add(Application application) {
        return ApplicationRow.fill(jdbc.sql(ApplicationRow.INSERT), application)
                        .param("draft", Stored.write(Answers.NONE))
                        .param("format", Stored.FORMAT)
                        .update()
                == 1;
    }

    @Override
    public Optional<Application> find(ApplicationId id) {
        return jdbc.sql(ApplicationRow.SELECT + "where id = :id")
                .param("id", id.value())
                .query(ApplicationRow::read)
                .optional();
    }

    @Override
    public Optional<Application> findToChange(ApplicationId id) {
        return jdbc.sql(ApplicationRow.SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(ApplicationRow::read)
                .optional();
    }

    @Override
    public Optional<Application> open(CoachId coach, Procedure procedure) {
        return of(coach).stream()
                .filter(application -> application.state().isOpen() && application.procedure() == procedure)
                .findFirst();
    }

    @Override
    public void markGone(CoachId record, boolean went) {
        jdbc.sql(
                        went
                                ? "insert into admission.gone_record (coach) values (:coach) on conflict do nothing"
                                : "delete from admission.gone_record where coach = :coach")
                .param("coach", record.value())
                .update();
    }

    @Override
    public List<Application> of(CoachId coach) {
        return jdbc.sql(ApplicationRow.SELECT + "where coach = any(:records) order by year desc, number desc")
                .param("records", records.keys(coach))
                .query(ApplicationRow::read)
                .list();
    }

    @Override
    public List<Application> in(List<ApplicationState> states) {
        return jdbc.sql(ApplicationRow.SELECT + "where state in (:states) order by year, number")
                .param("states", states.stream().map(Enum::name).toList())
                .query(ApplicationRow::read)
                .list();
    }

    @Override
    public void save(Application application) {
        int rows = ApplicationRow.fill(jdbc.sql(ApplicationRow.UPDATE), application)
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Application " + application.id() + " was changed meanwhile");
        }
    }

    @Override
    public Answers draft(ApplicationId id) {
        return jdbc.sql("select draft_format, draft from admission.application where id = :id")
                .param("id", id.value())
                .query((row, _) -> Stored.answers(row.getInt("draft_format"), row.getString("draft")))
                .single();
    }

    @Override
    public void saveDraft(ApplicationId id, Answers answers) {
        jdbc.sql("update admission.application set draft_format = :format, draft = :draft::jsonb where id = :id")
                .param("format", Stored.FORMAT)
                .param("draft", Stored.write(answers))
                .param("id", id.value())
                .update();
    }

    @Override
    public void add(ApplicationId id, Snapshot snapshot) {
        submitted.add(id, snapshot);
    }

    @Override
    public Optional<Snapshot> lastSnapshot(ApplicationId id) {
        return submitted.last(id);
    }

    @Override
    public Optional<Snapshot> snapshotOf(UUID request) {
        return submitted.of(request);
    }

    @Override
    public boolean wasSubmitted(ApplicationId id, DocumentId document) {
        return submitted.of(id).stream()
                .anyMatch(snapshot -> snapshot.answers().evidence().contains(document));
    }

    @Override
    public void tell(ApplicationId id, Occurrence occurrence) {
        submitted.tell(id, occurrence);
    }

    @Override
    public List<Occurrence> history(ApplicationId id) {
        return submitted.history(id);
    }
}
