-- By what people prove who they are. Nothing here can be read back: hashes, and secrets encrypted with a key that is not in the database.
create table accounts.authenticator (
    account      uuid        not null,
    secret       bytea       not null,
    begun_at     timestamptz not null,
    confirmed_at timestamptz,
    -- The half minute of the last code that was accepted: that code, or an older one, is never accepted again.
    last_step    bigint,
    constraint authenticator_key primary key (account),
    constraint authenticator_of_account foreign key (account) references accounts.account (id)
);

create table accounts.recovery_code (
    account     uuid        not null,
    fingerprint bytea       not null,
    made_at     timestamptz not null,
    used_at     timestamptz,
    constraint recovery_code_key primary key (account, fingerprint),
    constraint recovery_code_of_account foreign key (account) references accounts.account (id)
);

-- Passkeys (WebAuthn). The handle is the person's name towards their own devices, and says nothing.
create table accounts.passkey_owner (
    account uuid  not null,
    handle  bytea not null,
    constraint passkey_owner_key primary key (account),
    constraint passkey_owner_handle_once unique (handle),
    constraint passkey_owner_of_account foreign key (account) references accounts.account (id)
);

create table accounts.passkey (
    credential      bytea       not null,
    handle          bytea       not null,
    name            text        not null,
    public_key      bytea       not null,
    signature_count bigint      not null,
    uv_initialized  boolean     not null,
    backup_eligible boolean     not null,
    backup_state    boolean     not null,
    transports      text[]      not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz not null,
    constraint passkey_key primary key (credential),
    constraint passkey_of_owner foreign key (handle) references accounts.passkey_owner (handle),
    constraint passkey_name_is_there check (name <> '')
);

create index passkey_by_handle on accounts.passkey (handle);

-- How often somebody failed lately, per account and per address from which they tried.
create table accounts.sign_in_tries (
    subject  text        not null,
    failures integer     not null,
    last_at  timestamptz not null,
    constraint sign_in_tries_key primary key (subject),
    constraint sign_in_tries_counts_up check (failures >= 0)
);

create index sign_in_tries_by_last_at on accounts.sign_in_tries (last_at);
