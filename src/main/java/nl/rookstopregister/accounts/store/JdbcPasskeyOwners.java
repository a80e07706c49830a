package nl.rookstopregister.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Who owns passkeys, as Spring Security asks it. Its "user name" is our account; devices show the mail address. */
@Repository
class JdbcPasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final String OWNER =
            "select handle, mail, name from accounts.passkey_owner join accounts.account on id = account ";

    private final JdbcClient jdbc;

    JdbcPasskeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql(OWNER + "where handle = :handle")
                .param("handle", handle.getBytes())
                .query(JdbcPasskeyOwners::owner)
                .optional()
                .orElse(null);
    }

    /** Makes an owner of whoever asks for the first time; nobody owns a passkey without an account. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
        return accountIn(account).flatMap(this::ownerOf).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new IllegalStateException("An owner of passkeys is made with the account");
    }

    @Override
    public void delete(Bytes handle) {
        jdbc.sql("delete from accounts.passkey_owner where handle = :handle")
                .param("handle", handle.getBytes())
                .update();
    }

    private Optional<PublicKeyCredentialUserEntity> ownerOf(UUID account) {
        jdbc.sql("""
                insert into accounts.passkey_owner (account, handle)
                select id, :handle from accounts.account where id = :account
                on conflict (account) do nothing
                """)
                .param("account", account)
                .param("handle", Bytes.random().getBytes())
                .update();
        return jdbc.sql(OWNER + "where account = :account")
                .param("account", account)
                .query(JdbcPasskeyOwners::owner)
                .optional();
    }

    /** Somebody who is not signed in has a name that is no account. */
    private static Optional<UUID> accountIn(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static PublicKeyCredentialUserEntity owner(ResultSet row, int number) throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("handle")))
                .name(row.getString("mail"))
                .displayName(row.getString("name"))
                .build();
    }
}
