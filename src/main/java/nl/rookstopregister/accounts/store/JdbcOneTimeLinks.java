package nl.rookstopregister.accounts.store;

import static nl.rookstopregister.accounts.store.Moments.moment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.LinkPurpose;
import nl.rookstopregister.accounts.model.LinkToken;
import nl.rookstopregister.accounts.model.OneTimeLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOneTimeLinks implements OneTimeLinks {

    private final JdbcClient jdbc;

    JdbcOneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(LinkToken token, AccountId account, LinkPurpose purpose, Instant now) {
        jdbc.sql("""
                insert into accounts.one_time_link (hash, account, purpose, created_at, expires_at)
                values (:hash, :account, :purpose, :now, :until)
                """)
                .param("hash", token.hash())
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("now", moment(now))
                .param("until", moment(now.plus(purpose.validity())))
                .update();
    }

    @Override
    public Optional<AccountId> usable(LinkToken token, LinkPurpose purpose, Instant now) {
        return jdbc.sql("""
                select account from accounts.one_time_link
                where hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                """)
                .param("hash", token.hash())
                .param("purpose", purpose.name())
                .param("now", moment(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    @Override
    public Optional<AccountId> use(LinkToken token, LinkPurpose purpose, Instant now) {
        Optional<AccountId> account = jdbc.sql("""
                update accounts.one_time_link set used_at = :now
                where hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                returning account
                """)
                .param("hash", token.hash())
                .param("purpose", purpose.name())
                .param("now", moment(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
        account.ifPresent(owner -> jdbc.sql("""
                update accounts.one_time_link set used_at = :now
                where account = :account and purpose = :purpose and used_at is null and expires_at > :now
                """)
                .param("account", owner.value())
                .param("purpose", purpose.name())
                .param("now", moment(now))
                .update());
        return account;
    }

    @Override
    public boolean madeSince(AccountId account, LinkPurpose purpose, Instant since) {
        return jdbc.sql("""
                select exists (select from accounts.one_time_link
                               where account = :account and purpose = :purpose and created_at > :since)
                """)
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("since", moment(since))
                .query(Boolean.class)
                .single();
    }
}
