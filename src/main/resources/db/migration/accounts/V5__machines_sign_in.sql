-- Which machines may ask on behalf of an organisation, and the tokens they hold. Secrets and tokens are chance: a hash of them is kept.
create table accounts.api_client (
    id              text        not null,
    owner           uuid        not null,
    name            text        not null,
    secret          bytea       not null,
    scopes          text[]      not null,
    made_at         timestamptz not null,
    made_by         uuid        not null,
    made_by_name    text        not null,
    expires_at      timestamptz not null,
    last_used_at    timestamptz,
    revoked_at      timestamptz,
    revoked_by      uuid,
    revoked_by_name text,

    constraint api_client_key primary key (id),
    constraint api_client_name_is_there check (name ~ '\S'),
    constraint api_client_secret_is_sha256 check (octet_length(secret) = 32),
    constraint api_client_scopes_known check (
        cardinality(scopes) > 0 and scopes <@ array['attendance:read', 'attendance:write']),
    constraint api_client_expires_after_it_was_made check (expires_at > made_at),
    constraint api_client_revoked_whole check (num_nulls(revoked_at, revoked_by, revoked_by_name) in (0, 3))
);

create index api_client_by_owner on accounts.api_client (owner, made_at desc);

create table accounts.api_token (
    hash       bytea       not null,
    client     text        not null,
    scopes     text[]      not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,

    constraint api_token_key primary key (hash),
    constraint api_token_of_client foreign key (client) references accounts.api_client (id),
    constraint api_token_hash_is_sha256 check (octet_length(hash) = 32),
    constraint api_token_is_short_lived check (expires_at > issued_at and expires_at <= issued_at + interval '1 day')
);

create index api_token_by_client on accounts.api_token (client, expires_at);
