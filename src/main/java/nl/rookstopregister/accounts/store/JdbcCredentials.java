package nl.rookstopregister.accounts.store;

import static nl.rookstopregister.accounts.store.Moments.moment;

import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.Authenticator;
import nl.rookstopregister.accounts.model.Credentials;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCredentials implements Credentials {

    private final JdbcClient jdbc;

    JdbcCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> passwordHash(AccountId account) {
        return of(account, "select password from accounts.account where id = :account and password is not null")
                .query(String.class)
                .optional();
    }

    @Override
    public void setPassword(AccountId account, String hash, Instant now) {
        of(account, """
                update accounts.account
                set password = :hash, activated_at = coalesce(activated_at, :now) where id = :account
                """).param("hash", hash).param("now", moment(now)).update();
    }

    @Override
    public Optional<Authenticator> authenticator(AccountId account) {
        return of(account, "select secret, confirmed_at from accounts.authenticator where account = :account")
                .query((row, number) ->
                        new Authenticator(row.getBytes("secret"), row.getTimestamp("confirmed_at") != null))
                .optional();
    }

    @Override
    public void beginAuthenticator(AccountId account, byte[] sealedSecret, Instant now) {
        of(account, """
                insert into accounts.authenticator (account, secret, begun_at) values (:account, :secret, :now)
                on conflict (account) do update
                set secret = :secret, begun_at = :now, confirmed_at = null, last_step = null
                """).param("secret", sealedSecret).param("now", moment(now)).update();
    }

    @Override
    public void confirmAuthenticator(AccountId account, Instant now) {
        of(account, "update accounts.authenticator set confirmed_at = :now where account = :account")
                .param("now", moment(now))
                .update();
    }

    @Override
    public boolean useStep(AccountId account, long step) {
        return of(account, """
                update accounts.authenticator set last_step = :step
                where account = :account and (last_step is null or last_step < :step)
                """).param("step", step).update() == 1;
    }

    @Override
    public void removeAuthenticator(AccountId account) {
        of(account, "delete from accounts.authenticator where account = :account")
                .update();
        of(account, "delete from accounts.recovery_code where account = :account")
                .update();
    }

    @Override
    public void setRecoveryCodes(AccountId account, Iterable<byte[]> fingerprints, Instant now) {
        of(account, "delete from accounts.recovery_code where account = :account")
                .update();
        for (byte[] fingerprint : fingerprints) {
            of(account, """
                    insert into accounts.recovery_code (account, fingerprint, made_at)
                    values (:account, :fingerprint, :now)
                    """)
                    .param("fingerprint", fingerprint)
                    .param("now", moment(now))
                    .update();
        }
    }

    @Override
    public boolean useRecoveryCode(AccountId account, byte[] fingerprint, Instant now) {
        return of(account, """
                update accounts.recovery_code set used_at = :now
                where account = :account and fingerprint = :fingerprint and used_at is null
                """)
                        .param("fingerprint", fingerprint)
                        .param("now", moment(now))
                        .update()
                == 1;
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return of(account, "select count(*) from accounts.recovery_code where account = :account and used_at is null")
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean hasPasskey(AccountId account) {
        return of(account, """
                select exists (select from accounts.passkey join accounts.passkey_owner using (handle)
                               where account = :account)
                """).query(Boolean.class).single();
    }

    private StatementSpec of(AccountId account, String sql) {
        return jdbc.sql(sql).param("account", account.value());
    }
}
