package nl.rookstopregister.providers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.model.ProviderBook.Kept;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A provider as its row holds it. */
final class ProviderRow {

    static final String SELECT = """
            select id, name, kvk, street, postcode, place, mail, phone, website, contact, opened_at, confirmed, revision
            from providers.provider
            """;

    private ProviderRow() {}

    static StatementSpec fill(StatementSpec statement, ProviderId id, ProviderDetails details) {
        return statement
                .param("id", id.value())
                .param("name", details.name())
                .param("kvk", details.kvk())
                .param("street", details.street())
                .param("postcode", details.postcode())
                .param("place", details.place())
                .param("mail", details.mail())
                .param("phone", details.phone())
                .param("website", details.website())
                .param("contact", details.contact());
    }

    static Kept read(ResultSet row, int ignored) throws SQLException {
        return new Kept(
                new ProviderId(row.getObject("id", UUID.class)),
                new ProviderDetails(
                        row.getString("name"),
                        row.getString("kvk"),
                        row.getString("street"),
                        row.getString("postcode"),
                        row.getString("place"),
                        row.getString("mail"),
                        row.getString("phone"),
                        row.getString("website"),
                        row.getString("contact")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("confirmed"),
                row.getInt("revision"));
    }
}
