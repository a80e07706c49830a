package nl.rookstopregister.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Holder;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.documents.model.Files;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFiles implements Files {

    private static final String SELECT = """
            select id, coach, provider, name, content_type, size, encode(hash, 'hex') as hash, pages, kept_at
            from documents.file
            """;

    private final JdbcClient jdbc;

    JdbcFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(KeptDocument document, Origin origin, byte[] content) {
        jdbc.sql("""
                        insert into documents.file
                            (id, coach, provider, origin, name, content_type, size, hash, pages, kept_at, content)
                        values
                            (:id, :coach, :provider, :origin, :name, :type, :size, decode(:hash, 'hex'), :pages, :keptAt,
                             :content)
                        """)
                .param("id", document.id().value())
                .param("coach", document.holder() instanceof Holder.OfCoach(var coach) ? coach.value() : null)
                .param("provider", document.holder() instanceof Holder.OfProvider(var provider) ? provider : null)
                .param("origin", origin.name())
                .param("name", document.name())
                .param("type", document.contentType())
                .param("size", document.size())
                .param("hash", document.sha256())
                .param("pages", document.pages())
                .param("keptAt", document.keptAt().atOffset(ZoneOffset.UTC))
                .param("content", content)
                .update();
    }

    @Override
    public Optional<KeptDocument> find(DocumentId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public List<KeptDocument> all(List<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<DocumentId, KeptDocument> found = jdbc
                .sql(SELECT + "where id in (:ids)")
                .param("ids", ids.stream().map(DocumentId::value).toList())
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(KeptDocument::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<KeptDocument> of(CoachId coach, Origin origin) {
        return jdbc.sql(SELECT + "where coach = :coach and origin = :origin order by kept_at desc, name, id")
                .param("coach", coach.value())
                .param("origin", origin.name())
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Optional<byte[]> content(DocumentId id) {
        return jdbc.sql("select content from documents.file where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public void remove(DocumentId id) {
        jdbc.sql("delete from documents.file where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public Optional<byte[]> picture(DocumentId id, int page) {
        return jdbc.sql("select png from documents.page_picture where file = :file and page = :page")
                .param("file", id.value())
                .param("page", page)
                .query((row, number) -> row.getBytes("png"))
                .optional();
    }

    @Override
    public void addPicture(DocumentId id, int page, byte[] png) {
        jdbc.sql("""
                        insert into documents.page_picture (file, page, png) values (:file, :page, :png)
                        on conflict (file, page) do nothing
                        """)
                .param("file", id.value())
                .param("page", page)
                .param("png", png)
                .update();
    }

    private static Holder holder(ResultSet row) throws SQLException {
        @Nullable UUID provider = row.getObject("provider", UUID.class);
        return provider == null
                ? new Holder.OfCoach(new CoachId(row.getObject("coach", UUID.class)))
                : new Holder.OfProvider(provider);
    }

    private static KeptDocument read(ResultSet row) throws SQLException {
        return new KeptDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                holder(row),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("hash"),
                row.getInt("pages"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
