package nl.rookstopregister.accounts.store;

import static nl.rookstopregister.accounts.store.Moments.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.ApiCaller;
import nl.rookstopregister.accounts.ApiClient;
import nl.rookstopregister.accounts.ApiScope;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.ApiClientBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApiClients implements ApiClientBook {

    private static final String SELECT = """
            select id, owner, name, secret, scopes, made_at, made_by_name, expires_at, last_used_at, revoked_at
            from accounts.api_client
            """;

    private final JdbcClient jdbc;

    JdbcApiClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ApiClient client, byte[] secretHash, SignedIn by) {
        jdbc.sql("""
                        insert into accounts.api_client
                            (id, owner, name, secret, scopes, made_at, made_by, made_by_name, expires_at)
                        values (:id, :owner, :name, :secret, :scopes, :madeAt, :by, :byName, :expiresAt)
                        """)
                .param("id", client.id())
                .param("owner", client.owner())
                .param("name", client.name())
                .param("secret", secretHash)
                .param("scopes", texts(client.scopes()))
                .param("madeAt", moment(client.madeAt()))
                .param("by", by.account().value())
                .param("byName", by.name())
                .param("expiresAt", moment(client.expiresAt()))
                .update();
    }

    @Override
    public List<ApiClient> of(UUID owner) {
        return jdbc.sql(SELECT + "where owner = :owner order by made_at desc, id")
                .param("owner", owner)
                .query((row, _) -> client(row))
                .list();
    }

    @Override
    public Optional<Known> working(String client, Instant now) {
        return jdbc.sql(SELECT + "where id = :id and revoked_at is null and expires_at > :now")
                .param("id", client)
                .param("now", moment(now))
                .query((row, _) -> new Known(client(row), row.getBytes("secret")))
                .optional();
    }

    @Override
    public boolean revoke(UUID owner, String client, SignedIn by, Instant now) {
        return jdbc.sql("""
                                update accounts.api_client
                                set revoked_at = :now, revoked_by = :by, revoked_by_name = :byName
                                where id = :id and owner = :owner and revoked_at is null
                                """)
                        .param("now", moment(now))
                        .param("by", by.account().value())
                        .param("byName", by.name())
                        .param("id", client)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    @Override
    public void give(Token token) {
        jdbc.sql("delete from accounts.api_token where client = :client and expires_at <= :now")
                .param("client", token.client())
                .param("now", moment(token.issuedAt()))
                .update();
        jdbc.sql("""
                        insert into accounts.api_token (hash, client, scopes, issued_at, expires_at)
                        values (:hash, :client, :scopes, :issuedAt, :expiresAt)
                        """)
                .param("hash", token.hash())
                .param("client", token.client())
                .param("scopes", texts(token.scopes()))
                .param("issuedAt", moment(token.issuedAt()))
                .param("expiresAt", moment(token.expiresAt()))
                .update();
        jdbc.sql("update accounts.api_client set last_used_at = :now where id = :client")
                .param("now", moment(token.issuedAt()))
                .param("client", token.client())
                .update();
    }

    @Override
    public void takeBack(byte[] tokenHash) {
        jdbc.sql("delete from accounts.api_token where hash = :hash")
                .param("hash", tokenHash)
                .update();
    }

    @Override
    public Optional<ApiCaller> holder(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                        select client.id, client.name, client.owner, token.scopes
                        from accounts.api_token token
                        join accounts.api_client client on client.id = token.client
                        where token.hash = :hash and token.expires_at > :now
                            and client.revoked_at is null and client.expires_at > :now
                        """)
                .param("hash", tokenHash)
                .param("now", moment(now))
                .query((row, _) -> new ApiCaller(
                        row.getString("id"), row.getString("name"), row.getObject("owner", UUID.class), scopes(row)))
                .optional();
    }

    private static ApiClient client(ResultSet row) throws SQLException {
        return new ApiClient(
                row.getString("id"),
                row.getObject("owner", UUID.class),
                row.getString("name"),
                scopes(row),
                Objects.requireNonNull(Moments.read(row, "made_at")),
                row.getString("made_by_name"),
                Objects.requireNonNull(Moments.read(row, "expires_at")),
                Moments.read(row, "last_used_at"),
                Moments.read(row, "revoked_at"));
    }

    private static Set<ApiScope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .flatMap(text -> ApiScope.read(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String[] texts(Set<ApiScope> scopes) {
        return scopes.stream().map(ApiScope::text).sorted().toArray(String[]::new);
    }
}
