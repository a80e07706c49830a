-- What the device said of itself when a passkey was made: needed to check it each time it is used.
alter table accounts.passkey
    add column attestation_object bytea,
    add column attestation_client_data bytea;
