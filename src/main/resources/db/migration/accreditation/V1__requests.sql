-- Requests of providers: where each stands, what was typed, what was submitted, and what happened.
create schema accreditation;

create sequence accreditation.request_number;

-- One row per request. The draft is what the provider is working on; the snapshots are what was submitted.
create table accreditation.request (
    id            uuid    not null,
    number        text    not null,
    provider      uuid    not null,
    kind          text    not null,
    aim           text    not null,
    reference     text,
    state         text    not null,
    revision      integer not null,
    started_on    date    not null,
    touched_on    date    not null,
    submitted_on  date,
    received_on   date,
    more_asked_on date,
    stopped_days  integer not null,
    reminded_on   date,
    ended_on      date,
    asked         jsonb   not null,
    snapshots     integer not null,
    draft_format  integer not null,
    draft         jsonb   not null,

    constraint request_key primary key (id),
    constraint request_number_is_given_once unique (number),
    constraint request_number_has_shape check (number ~ '^AC-[0-9]{4}-[0-9]{4,}$'),
    constraint request_kind_is_known check (kind in ('TRAINING', 'INTERVENTION')),
    constraint request_aim_is_known check (aim in ('NEW', 'RENEWAL', 'NEW_VERSION')),
    constraint request_reference_belongs_to_aim check ((aim = 'NEW') = (reference is null)),
    constraint request_state_is_known check (state in (
        'DRAFT', 'SUBMITTED', 'MORE_ASKED', 'IN_REVIEW', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'CLOSED')),
    constraint request_counts_up check (revision >= 0 and snapshots >= 0 and stopped_days >= 0),
    constraint request_is_received_once_submitted check (
        num_nonnulls(submitted_on, received_on) in (0, 2) and (snapshots > 0) = (submitted_on is not null)),
    constraint request_state_has_its_days check (
        case state
            when 'DRAFT'      then submitted_on is null and ended_on is null
            when 'MORE_ASKED' then submitted_on is not null and more_asked_on is not null and ended_on is null
            when 'SUBMITTED'  then submitted_on is not null and more_asked_on is null and ended_on is null
            when 'IN_REVIEW'  then submitted_on is not null and more_asked_on is null and ended_on is null
            else ended_on is not null
        end),
    constraint request_is_decided_as_submitted check (state not in ('GRANTED', 'REFUSED') or snapshots > 0),
    constraint request_asks_something check (state <> 'MORE_ASKED' or asked <> '{}'::jsonb)
);

create unique index one_open_request_per_reference on accreditation.request (kind, reference)
    where reference is not null and state in ('DRAFT', 'SUBMITTED', 'MORE_ASKED', 'IN_REVIEW');
create index request_by_provider on accreditation.request (provider);
create index request_by_state on accreditation.request (state)
    where state in ('DRAFT', 'SUBMITTED', 'MORE_ASKED', 'IN_REVIEW');

-- What was submitted, version by version: what a ruling rests on.
create table accreditation.snapshot (
    request      uuid        not null,
    version      integer     not null,
    format       integer     not null,
    answers      jsonb       not null,
    page         uuid        not null,
    submitted_at timestamptz not null,

    constraint snapshot_key primary key (request, version),
    constraint snapshot_of_a_request foreign key (request) references accreditation.request (id),
    constraint snapshot_is_submitted_once unique (page),
    constraint snapshot_version_counts_from_one check (version >= 1)
);

-- What happened to a request: shown as its history to both sides.
create table accreditation.occurrence (
    id         bigint generated always as identity,
    request    uuid        not null,
    at         timestamptz not null,
    by_account uuid,
    by_name    text        not null,
    kind       text        not null,
    details    jsonb       not null,

    constraint occurrence_key primary key (id),
    constraint occurrence_of_a_request foreign key (request) references accreditation.request (id)
);

create index occurrence_by_request on accreditation.occurrence (request, id);

create function accreditation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation', constraint = tg_name;
end $$;

create trigger snapshot_is_never_changed
    before update or delete or truncate on accreditation.snapshot
    for each statement execute function accreditation.refuse_change();

create trigger occurrence_is_append_only
    before update or delete or truncate on accreditation.occurrence
    for each statement execute function accreditation.refuse_change();

-- The one table of moves, once more: no code past or future takes a request where it cannot go.
create function accreditation.refuse_other_moves() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and not (old.state || ' ' || new.state) in (
        'DRAFT SUBMITTED', 'MORE_ASKED SUBMITTED', 'SUBMITTED MORE_ASKED', 'IN_REVIEW MORE_ASKED',
        'SUBMITTED IN_REVIEW', 'IN_REVIEW GRANTED', 'IN_REVIEW REFUSED', 'REFUSED GRANTED',
        'DRAFT WITHDRAWN', 'SUBMITTED WITHDRAWN', 'MORE_ASKED WITHDRAWN', 'IN_REVIEW WITHDRAWN',
        'DRAFT CLOSED', 'MORE_ASKED CLOSED') then
        raise exception 'a request does not go from % to %', old.state, new.state
            using errcode = 'restrict_violation', constraint = 'request_goes_one_of_its_ways';
    end if;
    return new;
end $$;

create trigger request_goes_one_of_its_ways
    before update of state on accreditation.request
    for each row execute function accreditation.refuse_other_moves();
