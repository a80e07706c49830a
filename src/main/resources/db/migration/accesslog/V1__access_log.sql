-- Who looked into or changed whose dossier: only ever added to. Modelled on NEN 7513.
create schema accesslog;

create table accesslog.inspection (
    id         bigint      not null generated always as identity,
    coach      uuid        not null,
    at         timestamptz not null,
    account    uuid,
    person     text        not null,
    roles      text[]      not null,
    change     boolean     not null,
    what       text        not null,
    -- Each with its kind before a colon: text, number, day (ISO 8601) or moment (ISO 8601), to be written out in the reader's language.
    arguments  text[]      not null,
    request    text,
    constraint inspection_key primary key (id),
    constraint inspection_person_is_there check (person <> ''),
    constraint inspection_what_is_a_key check (what ~ '^accesslog\.[a-z0-9.-]+$'),
    constraint inspection_by_person_or_clock check (account is not null or roles = '{}')
);

create index inspection_by_coach on accesslog.inspection (coach, id desc);
create index inspection_by_account on accesslog.inspection (account, id desc);

create function accesslog.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The access log is only added to' using errcode = 'restrict_violation', constraint = 'inspection_is_append_only';
end $$;

create trigger inspection_is_append_only
    before update or delete or truncate on accesslog.inspection
    for each statement execute function accesslog.refuse_change();

revoke update, delete, truncate on accesslog.inspection from public;
