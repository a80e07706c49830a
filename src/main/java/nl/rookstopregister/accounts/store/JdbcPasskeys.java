package nl.rookstopregister.accounts.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.Passkey;
import nl.rookstopregister.accounts.model.Passkeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPasskeys implements Passkeys {

    private static final String REFERENCE = "left(encode(sha256(credential), 'hex'), 20)";

    private final JdbcClient jdbc;

    JdbcPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Passkey> of(AccountId account) {
        return jdbc.sql("select " + REFERENCE + """
                         as reference, name, created_at, last_used_at
                        from accounts.passkey join accounts.passkey_owner using (handle)
                        where account = :account order by created_at, name
                        """)
                .param("account", account.value())
                .query((row, number) -> new Passkey(
                        row.getString("reference"),
                        row.getString("name"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("last_used_at").toInstant()))
                .list();
    }

    @Override
    public boolean remove(AccountId account, String reference) {
        return jdbc.sql("""
                delete from accounts.passkey
                where handle = (select handle from accounts.passkey_owner where account = :account)
                  and\s""" + REFERENCE + " = :reference")
                        .param("account", account.value())
                        .param("reference", reference)
                        .update()
                > 0;
    }

    @Override
    public void removeAll(AccountId account) {
        jdbc.sql("""
                delete from accounts.passkey
                where handle = (select handle from accounts.passkey_owner where account = :account)
                """).param("account", account.value()).update();
    }

    @Override
    public Optional<AccountId> owner(byte[] handle) {
        return jdbc.sql("select account from accounts.passkey_owner where handle = :handle")
                .param("handle", handle)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }
}
