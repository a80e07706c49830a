package nl.rookstopregister.correspondence.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.correspondence.model.Letter;
import nl.rookstopregister.correspondence.model.LetterBook;
import nl.rookstopregister.correspondence.model.StoredLetter;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcLetterBook implements LetterBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcLetterBook(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public void lock(DecisionId decision) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:decision, 0)) is null")
                .param("decision", "correspondence.letter:" + decision)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<StoredLetter> find(DecisionId decision) {
        return jdbc.sql("select coach, content, document from correspondence.letter where decision = :decision")
                .param("decision", decision.value())
                .query((row, number) -> new StoredLetter(
                        new CoachId(row.getObject("coach", UUID.class)),
                        read(row.getString("content")),
                        new DocumentId(row.getObject("document", UUID.class))))
                .optional();
    }

    @Override
    public void add(Decision decision, StoredLetter letter, Instant writtenAt) {
        jdbc.sql("""
                        insert into correspondence.letter (decision, number, coach, content, document, written_at)
                        values (:decision, :number, :coach, cast(:content as jsonb), :document, :writtenAt)
                        """)
                .param("decision", decision.id().value())
                .param("number", decision.number().toString())
                .param("coach", letter.coach().value())
                .param("content", JSON.writeValueAsString(letter.letter()))
                .param("document", letter.document().value())
                .param("writtenAt", writtenAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void markOpened(DecisionId decision, Instant at) {
        jdbc.sql("""
                        update correspondence.letter set opened_at = :at
                        where decision = :decision and opened_at is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("decision", decision.value())
                .update();
    }

    @Override
    public Set<DecisionId> unread(CoachId coach) {
        return jdbc
                .sql("select decision from correspondence.letter where coach = any(:records) and opened_at is null")
                .param("records", records.keys(coach))
                .query((row, number) -> new DecisionId(row.getObject("decision", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Letter read(String content) {
        Letter letter = JSON.readValue(content, Letter.class);
        if (letter.format() != Letter.FORMAT) {
            throw new IllegalStateException("Format " + letter.format() + " of a letter is not known here");
        }
        return letter;
    }
}
