-- Who completed which session? "line" is what a provider handed in and may still change; "closing" and "credit" are what
-- the register knows from then on: rows are only ever added.
create schema attendance;

create function attendance.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation', constraint = tg_name;
end $$;

-- One row per session that anybody worked on: whoever changes the list locks it, so two people never do so at once.
create table attendance.sheet (
    session   uuid        not null,
    opened_at timestamptz not null,

    constraint sheet_key primary key (session)
);

-- The list of a session was closed: from this moment on attendance counts.
create table attendance.closing (
    session         uuid        not null,
    provider        uuid        not null,
    reference       text        not null,
    training        jsonb       not null,
    training_format integer     not null,
    last_day        date        not null,
    closed_at       timestamptz not null,
    closed_by       uuid,
    closed_by_name  text        not null,
    left_out        integer     not null,

    constraint session_closed_once primary key (session),
    constraint closing_of_sheet foreign key (session) references attendance.sheet (session),
    constraint closing_counts_what_was_left_out check (left_out >= 0),
    constraint closing_not_before_the_last_day check ((closed_at at time zone 'Europe/Amsterdam')::date >= last_day)
);

create trigger closing_is_append_only
    before update or delete or truncate on attendance.closing
    for each statement execute function attendance.refuse_change();

revoke update, delete, truncate on attendance.closing from public, current_user;

-- What the provider typed, pasted, uploaded or sent, as long as the list is open.
create table attendance.line (
    id             uuid        not null,
    session        uuid        not null,
    number         text        not null,
    name           text        not null,
    -- Whose number it is, once it is somebody's; whether the rest is right is judged each time.
    coach          uuid,
    name_confirmed boolean     not null default false,
    source         text        not null,
    added_at       timestamptz not null,
    added_by       uuid,
    added_by_name  text        not null,

    constraint line_key primary key (id),
    constraint line_of_sheet foreign key (session) references attendance.sheet (session),
    constraint line_says_something check (number <> '' or name <> ''),
    constraint line_source_known check (source in ('PASTED', 'FILE', 'BY_HAND', 'INTERFACE', 'CLAIM')),
    constraint line_once_per_coach_and_session unique (session, coach)
);

create unique index line_with_mistake_once_per_session on attendance.line (session, number, lower(name))
    where coach is null;

create function attendance.list_is_open() returns trigger language plpgsql as $$
begin
    if exists (select from attendance.closing where closing.session = coalesce(new.session, old.session)) then
        raise exception 'line_of_closed_list: the list of session % is closed', coalesce(new.session, old.session)
            using errcode = 'check_violation', constraint = 'line_of_closed_list';
    end if;
    return coalesce(new, old);
end $$;

create trigger line_of_closed_list
    before insert or update or delete on attendance.line
    for each row execute function attendance.list_is_open();

-- Attendance that counts, and that no longer does: odd lines give it, even lines take it back.
create table attendance.credit (
    id          uuid        not null,
    session     uuid        not null,
    coach       uuid        not null,
    ordinal     integer     not null,
    kind        text        not null,
    reason      text        not null default '',
    certificate text,
    noted_at    timestamptz not null,
    noted_by    uuid,
    noted_by_name text      not null,

    constraint credit_key primary key (id),
    -- Attendance of one coach at one session is given once; again only after it was taken back.
    constraint credit_once_per_coach_and_session unique (session, coach, ordinal),
    constraint credit_kind_in_turn check (case kind
        when 'GRANTED' then ordinal = 1
        when 'ADDED' then ordinal % 2 = 1
        when 'WITHDRAWN' then ordinal % 2 = 0
        else false end),
    constraint credit_correction_has_reason check (kind = 'GRANTED' or reason ~ '\S'),
    constraint credit_has_certificate check ((certificate is not null) = (kind <> 'WITHDRAWN')),
    constraint certificate_number_given_once unique (certificate)
);

create index credit_by_coach on attendance.credit (coach);

-- A trigger and no foreign key to the closing: that would need the right to change closings.
create function attendance.credit_follows_the_last() returns trigger language plpgsql as $$
begin
    if not exists (select from attendance.closing where closing.session = new.session) then
        raise exception 'credit_of_closed_session: the list of session % is not closed', new.session
            using errcode = 'foreign_key_violation', constraint = 'credit_of_closed_session';
    end if;
    if new.ordinal <> 1 + (
        select count(*) from attendance.credit earlier where earlier.session = new.session and earlier.coach = new.coach)
    then
        raise exception 'credit_once_per_coach_and_session: line % about coach % does not follow the last one', new.ordinal, new.coach
            using errcode = 'unique_violation', constraint = 'credit_once_per_coach_and_session';
    end if;
    return new;
end $$;

create trigger credit_follows_the_last
    before insert on attendance.credit
    for each row execute function attendance.credit_follows_the_last();

create trigger credit_is_append_only
    before update or delete or truncate on attendance.credit
    for each statement execute function attendance.refuse_change();

revoke update, delete, truncate on attendance.credit from public, current_user;

-- A coach who misses points asks the provider; when the provider refuses, the office.
create table attendance.claim (
    id               uuid        not null,
    session          uuid        not null,
    coach            uuid        not null,
    provider         uuid        not null,
    remark           text        not null,
    asked_at         timestamptz not null,
    answer_due       date        not null,
    outcome          text,
    answered_at      timestamptz,
    answered_by      uuid,
    answered_by_name text,
    reason           text,
    objection        text,
    objected_at      timestamptz,
    settled          text,
    settled_at       timestamptz,
    settled_by       uuid,
    settled_by_name  text,
    settled_reason   text,

    constraint claim_key primary key (id),
    constraint claim_once_per_coach_and_session unique (session, coach),
    constraint claim_outcome_known check (outcome in ('CONFIRMED', 'REFUSED')),
    constraint claim_answered_whole check (num_nulls(outcome, answered_at, answered_by_name) in (0, 3)),
    constraint claim_refusal_has_reason check (outcome is distinct from 'REFUSED' or reason ~ '\S'),
    constraint claim_objection_whole check (num_nulls(objection, objected_at) in (0, 2)),
    constraint claim_settled_known check (settled in ('CONFIRMED', 'REFUSED')),
    constraint claim_settled_whole check (num_nulls(settled, settled_at, settled_by_name, settled_reason) in (0, 4)),
    constraint claim_settled_has_reason check (settled is null or settled_reason ~ '\S')
);

create index claim_by_provider on attendance.claim (provider, asked_at);
create index claim_by_coach on attendance.claim (coach, asked_at);

-- What was answered to a machine, so that asking the same thing twice does it once.
create table attendance.answered_request (
    client       text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       integer     not null,
    answer       text        not null,
    answered_at  timestamptz not null,

    constraint request_answered_once primary key (client, key),
    constraint request_hash_is_sha256 check (octet_length(request_hash) = 32)
);

create index answered_request_by_moment on attendance.answered_request (answered_at);
