-- Training providers, and who acts for them.
create schema providers;

create table providers.provider (
    id        uuid        not null,
    name      text        not null,
    kvk       text        not null,
    street    text        not null,
    postcode  text        not null,
    place     text        not null,
    mail      text        not null,
    phone     text        not null,
    website   text        not null,
    contact   text        not null,
    opened_at timestamptz not null,
    confirmed boolean     not null default false,
    revision  integer     not null default 0,

    constraint provider_key primary key (id),
    constraint provider_has_a_name check (name ~ '[^[:space:]]'),
    constraint provider_postcode_has_shape check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
    constraint provider_kvk_has_shape check (kvk ~ '^([0-9]{8})?$'),
    constraint provider_mail_has_shape check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$')
);

-- "Stichting Long" and "STICHTING-LONG" at one postcode are one organisation.
create unique index provider_stands_here_once
    on providers.provider (regexp_replace(lower(name), '[^[:alnum:]]', '', 'g'), postcode);

-- Who acts for a provider, also formerly: nobody judges what was one's own.
create table providers.member (
    id       bigint generated always as identity,
    account  uuid        not null,
    provider uuid        not null,
    role     text        not null,
    since    timestamptz not null,
    until    timestamptz,

    constraint member_key primary key (id),
    constraint member_of_a_provider foreign key (provider) references providers.provider (id),
    constraint member_role_is_known check (role in ('MANAGER', 'EDITOR', 'ATTENDANCE')),
    constraint member_leaves_after_joining check (until is null or until >= since)
);

create unique index one_provider_at_a_time on providers.member (account) where until is null;
create index member_by_provider on providers.member (provider) where until is null;

-- Somebody is asked by mail address to act for a provider, and has not answered yet.
create table providers.invitation (
    id         uuid        not null,
    provider   uuid        not null,
    name       text        not null,
    mail       text        not null,
    role       text        not null,
    invited_at timestamptz not null,

    constraint invitation_key primary key (id),
    constraint invitation_of_a_provider foreign key (provider) references providers.provider (id),
    constraint invitation_role_is_known check (role in ('MANAGER', 'EDITOR', 'ATTENDANCE'))
);

create unique index invited_once on providers.invitation (provider, lower(mail));
create index invitation_by_mail on providers.invitation (lower(mail));

create function providers.refuse_without_manager() returns trigger language plpgsql as $$
begin
    if old.role = 'MANAGER' and old.until is null
        and not exists (
            select from providers.member
            where provider = old.provider and role = 'MANAGER' and until is null) then
        raise exception 'nobody would be left to manage provider %', old.provider
            using errcode = 'restrict_violation', constraint = 'provider_keeps_a_manager';
    end if;
    return null;
end $$;

-- At the end of the transaction, so that one manager can make place for another.
create constraint trigger provider_keeps_a_manager
    after update or delete on providers.member
    deferrable initially deferred
    for each row execute function providers.refuse_without_manager();

create function providers.refuse_rewriting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.until is not null or new.account <> old.account or new.provider <> old.provider then
        raise exception 'who acted for whom is never forgotten'
            using errcode = 'restrict_violation', constraint = 'member_is_never_forgotten';
    end if;
    return new;
end $$;

create trigger member_is_never_forgotten
    before update or delete on providers.member
    for each row execute function providers.refuse_rewriting();
