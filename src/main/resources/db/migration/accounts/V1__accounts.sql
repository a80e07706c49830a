-- Who may sign in, with which roles, and what was done to accounts.
create schema accounts;

create table accounts.account (
    id            uuid        not null,
    name          text        not null,
    mail          text        not null,
    language      text        not null,
    coach         uuid,
    password      text,
    created_at    timestamptz not null,
    activated_at  timestamptz,
    blocked_at    timestamptz,
    demonstration boolean     not null default false,
    constraint account_key primary key (id),
    constraint account_coach_once unique (coach),
    constraint account_name_is_there check (name <> ''),
    constraint account_mail_has_shape check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    constraint account_language_known check (language in ('NL', 'EN'))
);

create unique index account_mail_once on accounts.account (lower(mail));

create table accounts.account_role (
    account uuid not null,
    role    text not null,
    constraint account_role_key primary key (account, role),
    constraint account_role_of_account foreign key (account) references accounts.account (id),
    constraint account_role_known check (role in ('COACH', 'OFFICE', 'COMMITTEE', 'ADMINISTRATOR'))
);

create index account_role_by_role on accounts.account_role (role);

-- A one-time link is a secret: only its hash is kept.
create table accounts.one_time_link (
    hash       bytea       not null,
    account    uuid        not null,
    purpose    text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint one_time_link_key primary key (hash),
    constraint one_time_link_of_account foreign key (account) references accounts.account (id),
    constraint one_time_link_purpose_known check (purpose in ('ACTIVATION', 'PASSWORD_RESET')),
    constraint one_time_link_hash_is_sha256 check (octet_length(hash) = 32),
    constraint one_time_link_used_in_time check (used_at is null or used_at < expires_at)
);

create index one_time_link_by_account on accounts.one_time_link (account, purpose, created_at);

-- What was done to which account, by whom: only ever added to.
create table accounts.account_log (
    id      bigint      not null generated always as identity,
    account uuid        not null,
    at      timestamptz not null,
    by_id   uuid,
    by_name text        not null,
    what    text        not null,
    detail  text        not null default '',
    constraint account_log_key primary key (id),
    constraint account_log_of_account foreign key (account) references accounts.account (id)
);

create index account_log_by_account on accounts.account_log (account, at desc);

create function accounts.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The account log is only added to' using errcode = 'restrict_violation', constraint = 'account_log_is_append_only';
end $$;

create trigger account_log_is_append_only
    before update or delete or truncate on accounts.account_log
    for each statement execute function accounts.refuse_change();

revoke update, delete, truncate on accounts.account_log from public;
