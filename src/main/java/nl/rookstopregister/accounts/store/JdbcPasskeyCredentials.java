package nl.rookstopregister.accounts.store;

import static nl.rookstopregister.accounts.store.Moments.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The keys themselves, as Spring Security asks for them. */
@Repository
class JdbcPasskeyCredentials implements UserCredentialRepository {

    private final JdbcClient jdbc;

    JdbcPasskeyCredentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from accounts.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord passkey) {
        jdbc.sql("""
                insert into accounts.passkey
                    (credential, handle, name, public_key, signature_count, uv_initialized, backup_eligible,
                     backup_state, transports, created_at, last_used_at, attestation_object, attestation_client_data)
                values (:credential, :handle, :name, :key, :count, :uv, :eligible, :state, :transports, :created, :used,
                        :attestation, :client)
                on conflict (credential) do update
                set signature_count = :count, uv_initialized = :uv, backup_state = :state, last_used_at = :used
                """)
                .param("credential", passkey.getCredentialId().getBytes())
                .param("handle", passkey.getUserEntityUserId().getBytes())
                .param("name", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("uv", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("state", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("created", moment(passkey.getCreated()))
                .param("used", moment(passkey.getLastUsed()))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("client", bytes(passkey.getAttestationClientDataJSON()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("select * from accounts.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .query(JdbcPasskeyCredentials::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("select * from accounts.passkey where handle = :handle")
                .param("handle", handle.getBytes())
                .query(JdbcPasskeyCredentials::passkey)
                .list();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data")))
                .label(row.getString("name"))
                .build();
    }
}
