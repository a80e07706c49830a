-- Which files did a predecessor's register come in, what was found in them, and which old number leads to whom?
create schema takeover;

-- A file as it was handed in. Its bytes go as soon as it was applied or withdrawn; what was found in it stays.
create table takeover.delivery (
    id                uuid        not null,
    file_name         text        not null,
    sha256            text        not null,
    content           bytea,
    stage             text        not null,
    handed_in_by      uuid,
    handed_in_by_name text        not null,
    handed_in_at      timestamptz not null,
    rows_total        integer     not null default 0,
    rows_done         integer     not null default 0,
    report            jsonb,
    finished_at       timestamptz,

    constraint delivery_key primary key (id),
    constraint delivery_stage_known check (stage in (
        'CHECKING', 'UNREADABLE', 'CHECKED', 'APPLYING', 'APPLIED', 'FAILED', 'WITHDRAWN')),
    constraint delivery_has_a_hash check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint delivery_rows_count_up check (rows_done between 0 and rows_total),
    constraint delivery_keeps_no_bytes_when_over check (
        content is null or stage in ('CHECKING', 'CHECKED', 'APPLYING', 'FAILED'))
);

-- Two officers at once: the second apply waits for nobody, it is refused.
create unique index delivery_applied_one_at_a_time on takeover.delivery ((true)) where stage = 'APPLYING';
create index delivery_by_time on takeover.delivery (handed_in_at);

-- The first of the problems of each kind; how many there are in all says the report.
create table takeover.problem (
    delivery  uuid    not null,
    ordinal   integer not null,
    rule      text    not null,
    severity  text    not null,
    line      integer not null,
    heading   text    not null,
    position  integer not null,
    value     text    not null,
    arguments text[]  not null,

    constraint problem_key primary key (delivery, ordinal),
    constraint problem_of_delivery foreign key (delivery) references takeover.delivery (id),
    constraint problem_severity_known check (severity in ('REFUSED', 'WARNING'))
);

-- The number under which a predecessor knew a coach: found for good, whatever becomes of the coach.
create table takeover.former_number (
    value         text        not null,
    written       text        not null,
    coach         uuid        not null,
    delivery      uuid        not null,
    told          jsonb       not null,
    taken_over_at timestamptz not null,

    constraint former_number_leads_to_one_coach primary key (value),
    constraint former_number_one_per_coach unique (coach),
    constraint former_number_of_delivery foreign key (delivery) references takeover.delivery (id),
    constraint former_number_without_spaces check (value ~ '^[0-9A-Z]+$')
);

comment on column takeover.former_number.told is
    'What the file said of this coach, row by row: a second file is held against it.';

create function takeover.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger former_number_is_append_only
    before update or delete or truncate on takeover.former_number
    for each statement execute function takeover.refuse_change();

revoke update, delete, truncate on takeover.former_number from public, current_user;
