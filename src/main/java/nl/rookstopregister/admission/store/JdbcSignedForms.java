package nl.rookstopregister.admission.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.SignedForms;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignedForms implements SignedForms {

    private final JdbcClient jdbc;

    JdbcSignedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ApplicationId id, DocumentId document, Actor by, Instant at) {
        jdbc.sql("""
                        insert into admission.signed_form (document, application, added_at, added_by, added_by_name)
                        values (:document, :application, :at, :by, :name)
                        """)
                .param("document", document.value())
                .param("application", id.value())
                .param("at", SubmittedRows.moment(at))
                .param("by", by.account())
                .param("name", by.name())
                .update();
    }

    @Override
    public List<DocumentId> of(ApplicationId id) {
        return jdbc.sql("""
                        select document from admission.signed_form where application = :application
                        order by added_at, document
                        """)
                .param("application", id.value())
                .query((row, _) -> new DocumentId(row.getObject("document", UUID.class)))
                .list();
    }

    @Override
    public boolean remove(ApplicationId id, DocumentId document) {
        return jdbc.sql("delete from admission.signed_form where application = :application and document = :document")
                        .param("application", id.value())
                        .param("document", document.value())
                        .update()
                == 1;
    }
}
