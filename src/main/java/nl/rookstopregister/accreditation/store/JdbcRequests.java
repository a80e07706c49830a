package nl.rookstopregister.accreditation.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestNumber;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.KeptAnswers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.providers.ProviderId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRequests implements Requests {

    private final JdbcClient jdbc;
    private final SubmittedRows submitted;

    JdbcRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.submitted = new SubmittedRows(jdbc);
    }

    @Override
    public RequestNumber nextNumber(int year) {
        return RequestNumber.of(
                year,
                jdbc.sql("select nextval('accreditation.request_number')")
                        .query(Long.class)
                        .single());
    }

    @Override
    public boolean add(Request request, Answers draft) {
        return RequestRow.fill(jdbc.sql(RequestRow.INSERT), request)
                        .param("draft", KeptAnswers.write(draft))
                        .param("format", KeptAnswers.FORMAT)
                        .update()
                == 1;
    }

    @Override
    public Optional<Request> find(RequestId id) {
        return jdbc.sql(RequestRow.SELECT + "where id = :id")
                .param("id", id.value())
                .query(RequestRow::read)
                .optional();
    }

    @Override
    public Optional<Request> findToChange(RequestId id) {
        return jdbc.sql(RequestRow.SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(RequestRow::read)
                .optional();
    }

    @Override
    public List<Request> of(ProviderId provider) {
        return jdbc.sql(RequestRow.SELECT + "where provider = :provider order by started_on desc, number desc")
                .param("provider", provider.value())
                .query(RequestRow::read)
                .list();
    }

    @Override
    public List<Request> in(List<RequestState> states) {
        return jdbc.sql(RequestRow.SELECT + "where state in (:states) order by started_on, number")
                .param("states", states.stream().map(Enum::name).toList())
                .query(RequestRow::read)
                .list();
    }

    @Override
    public void save(Request request) {
        if (RequestRow.fill(jdbc.sql(RequestRow.UPDATE), request).update() == 0) {
            throw new OptimisticLockingFailureException("Request " + request.id() + " was changed meanwhile");
        }
    }

    @Override
    public Answers draft(RequestId id) {
        return jdbc.sql("select draft_format, draft from accreditation.request where id = :id")
                .param("id", id.value())
                .query((row, _) -> KeptAnswers.read(row.getInt("draft_format"), row.getString("draft")))
                .single();
    }

    @Override
    public void saveDraft(RequestId id, Answers answers) {
        jdbc.sql("update accreditation.request set draft_format = :format, draft = :draft::jsonb where id = :id")
                .param("format", KeptAnswers.FORMAT)
                .param("draft", KeptAnswers.write(answers))
                .param("id", id.value())
                .update();
    }

    @Override
    public void add(RequestId id, Snapshot snapshot) {
        submitted.add(id, snapshot);
    }

    @Override
    public Optional<Snapshot> lastSnapshot(RequestId id) {
        return submitted.last(id);
    }

    @Override
    public Map<RequestId, Snapshot> lastSnapshots(Collection<RequestId> requests) {
        return submitted.last(requests);
    }

    @Override
    public List<Snapshot> snapshots(RequestId id) {
        return submitted.of(id);
    }

    @Override
    public Optional<Snapshot> snapshotOf(UUID page) {
        return submitted.of(page);
    }

    @Override
    public boolean isNeededElsewhere(Request request, DocumentId document) {
        return jdbc.sql("""
                        select exists (
                            select from accreditation.request
                            where provider = :provider and id <> :id and draft::text like :document
                            union all
                            select from accreditation.snapshot join accreditation.request on id = request
                            where provider = :provider and answers::text like :document)
                        """)
                .param("provider", request.provider().value())
                .param("id", request.id().value())
                .param("document", "%" + document + "%")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void tell(RequestId id, Occurrence occurrence) {
        submitted.tell(id, occurrence);
    }

    @Override
    public List<Occurrence> history(RequestId id) {
        return submitted.history(id);
    }
}
