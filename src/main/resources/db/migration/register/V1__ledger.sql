-- What did the register decide, when, on which grounds, and what follows from it?
-- "decision" is the ledger: rows are only ever added. "entry" and "period" follow from it and can be rebuilt.
create schema register;

-- A decision is the register's word: no role may change it, not even the owner of the table.
create function register.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end $$;

-- ISO 7064 MOD 11,10, as in the code.
create function register.check_digit_fits(digits text) returns boolean language plpgsql immutable strict as $$
declare
    product integer := 10;
    total   integer;
begin
    if digits !~ '^[1-9][0-9]{6}$' then
        return false;
    end if;
    for place in 1..6 loop
        total := (product + substr(digits, place, 1)::integer) % 10;
        product := (case total when 0 then 10 else total end) * 2 % 11;
    end loop;
    return (11 - product) % 10 = substr(digits, 7, 1)::integer;
end $$;

create table register.decision (
    id                uuid        not null,
    coach             uuid        not null,
    ordinal           integer     not null,
    request           uuid        not null,
    year              integer     not null,
    number            integer     not null,
    kind              text        not null,
    body              text        not null,
    decided_by        uuid,
    decided_by_name   text        not null,
    prepared_by       uuid,
    prepared_by_name  text,
    taken_on          date        not null,
    effective_on      date        not null,
    recorded_at       timestamptz not null,
    term              daterange,
    annotation        text,
    concerns          uuid,
    norm              text,
    articles          text[]      not null,
    assessment        jsonb,
    assessment_format integer,
    ground            text,
    objection_until   date,

    constraint decision_key primary key (id),
    -- Two officers at once: the second one has not seen what the first one decided.
    constraint decision_follows_what_was_seen unique (coach, ordinal),
    constraint decision_requested_once unique (request),
    constraint decision_number_given_once unique (year, number),
    constraint decision_counts_from_one check (ordinal >= 1 and number >= 1),
    constraint decision_kind_known check (kind in (
        'TAKEN_OVER', 'ADMIT_CANDIDATE', 'REGISTER', 'REFUSE', 'RENEW', 'ADD_ANNOTATION', 'WITHDRAW_ANNOTATION',
        'EXTEND_TERM', 'LAPSE', 'DEREGISTER', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'STRIKE_OFF', 'CORRECT', 'REVOKE')),
    constraint decision_body_known check (
        body in ('OFFICE', 'COMMITTEE', 'OBJECTION_COMMITTEE', 'CLOCK', 'PREDECESSOR')),
    constraint decision_body_may check (case kind
        when 'TAKEN_OVER' then body = 'PREDECESSOR'
        when 'LAPSE' then body in ('CLOCK', 'OFFICE', 'COMMITTEE')
        when 'REVOKE' then body = 'OBJECTION_COMMITTEE'
        when 'EXTEND_TERM' then body = 'COMMITTEE'
        when 'WARN' then body = 'COMMITTEE'
        when 'SUSPEND' then body = 'COMMITTEE'
        when 'LIFT_SUSPENSION' then body = 'COMMITTEE'
        when 'STRIKE_OFF' then body = 'COMMITTEE'
        else body in ('OFFICE', 'COMMITTEE') end),
    constraint decision_person_known check ((decided_by is null) = (body in ('CLOCK', 'PREDECESSOR'))),
    constraint decision_term_has_both_ends check (not isempty(term) and not lower_inf(term) and not upper_inf(term)),
    constraint decision_term_where_needed check (case kind
        when 'CORRECT' then true
        else (term is not null)
            = (kind in ('TAKEN_OVER', 'ADMIT_CANDIDATE', 'REGISTER', 'RENEW', 'EXTEND_TERM')) end),
    constraint decision_term_begins_with_it check (
        kind not in ('TAKEN_OVER', 'ADMIT_CANDIDATE', 'REGISTER') or lower(term) = effective_on),
    constraint decision_annotation_known check (annotation in ('EXTRA_PREGNANCY', 'EXTRA_PSYCHIATRY')),
    constraint decision_annotation_where_needed check (case kind
        when 'CORRECT' then true
        else (annotation is not null) = (kind in ('ADD_ANNOTATION', 'WITHDRAW_ANNOTATION')) end),
    constraint decision_concerns_where_needed check ((concerns is not null) = (kind in ('CORRECT', 'REVOKE'))),
    constraint decision_assessment_where_needed check (
        kind not in ('ADMIT_CANDIDATE', 'REGISTER', 'RENEW', 'ADD_ANNOTATION') or assessment is not null),
    constraint decision_assessment_has_format check ((assessment is null) = (assessment_format is null)),
    constraint decision_assessment_has_norm check (assessment is null or norm is not null),
    constraint decision_ground_where_needed check (
        ground ~ '\S' or not (
            kind in ('WITHDRAW_ANNOTATION', 'EXTEND_TERM', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'STRIKE_OFF',
                'CORRECT', 'REVOKE')
            or kind = 'LAPSE' and body <> 'CLOCK'
            or kind = 'REFUSE' and assessment is null)),
    constraint decision_four_eyes_where_needed check (
        prepared_by is not null or kind not in ('WARN', 'SUSPEND', 'STRIKE_OFF', 'CORRECT')),
    constraint decision_four_eyes_are_two_people check (prepared_by <> decided_by),
    constraint decision_preparer_has_name check ((prepared_by is null) = (prepared_by_name is null)),
    constraint decision_tells_of_the_past_where_it_may check (
        effective_on >= taken_on
        or kind in ('TAKEN_OVER', 'CORRECT', 'REVOKE')
        or kind = 'LAPSE' and body = 'CLOCK'),
    constraint decision_objection_after_it check (objection_until > taken_on)
);

create index decision_by_recorded_at on register.decision (recorded_at);

create function register.concerns_an_earlier_decision() returns trigger language plpgsql as $$
begin
    if new.concerns is not null and not exists (
        select from register.decision earlier
        where earlier.id = new.concerns and earlier.coach = new.coach and earlier.ordinal < new.ordinal)
    then
        raise exception 'decision_concerns_an_earlier_one: decision % concerns no earlier one about the same coach', new.id
            using errcode = 'foreign_key_violation', constraint = 'decision_concerns_an_earlier_one';
    end if;
    return new;
end $$;

-- A trigger and no foreign key: that would need the right to change the ledger.
create trigger decision_concerns_an_earlier_one
    before insert on register.decision
    for each row execute function register.concerns_an_earlier_decision();

create trigger decision_is_append_only
    before update or delete or truncate on register.decision
    for each statement execute function register.refuse_change();

revoke update, delete, truncate on register.decision from public, current_user;

-- Whose number is whose: given with the first admission, never taken back, never given to somebody else.
create table register.registration_number (
    value    text        not null,
    coach    uuid        not null,
    given_at timestamptz not null,

    constraint registration_number_key primary key (value),
    constraint registration_number_one_per_coach unique (coach),
    constraint registration_number_has_check_digit check (register.check_digit_fits(value))
);

create trigger registration_number_is_append_only
    before update or delete or truncate on register.registration_number
    for each statement execute function register.refuse_change();

revoke update, delete, truncate on register.registration_number from public, current_user;

-- The last number given out of each row of numbers; the row is locked until the transaction ends, so none is skipped
-- and none given twice.
create table register.counter (
    name text    not null,
    last integer not null,

    constraint counter_key primary key (name)
);

-- Where each coach stands: one row per coach about whom anything was decided.
create table register.entry (
    coach            uuid    not null,
    first_registered date,
    first_admitted   date,
    annotations      text[]  not null,
    decisions        integer not null,
    -- The day on which the running term ends by itself, as long as that has not been recorded as a lapse.
    term_ends_on     date,

    constraint entry_key primary key (coach),
    constraint entry_follows_decisions check (decisions >= 1),
    constraint entry_admitted_before_registered check (first_admitted <= first_registered)
);

create index entry_by_end_of_term on register.entry (term_ends_on) where term_ends_on is not null;

-- The days on which a coach stood in the register, one row per run of days in one state.
create table register.period (
    coach uuid      not null,
    state text      not null,
    days  daterange not null,

    constraint period_of_entry foreign key (coach) references register.entry (coach),
    constraint period_state_known check (state in ('CANDIDATE', 'REGISTERED', 'SUSPENDED')),
    constraint period_has_both_ends check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
    constraint periods_do_not_overlap exclude using gist (coach with =, days with &&)
);

-- Decisions that one pair of eyes prepared and another still has to look at.
create table register.proposal (
    id               uuid        not null,
    coach            uuid        not null,
    content          jsonb       not null,
    content_format   integer     not null,
    prepared_by      uuid        not null,
    prepared_by_name text        not null,
    prepared_at      timestamptz not null,
    outcome          text,
    settled_by       uuid,
    settled_by_name  text,
    settled_at       timestamptz,

    constraint proposal_key primary key (id),
    constraint proposal_outcome_known check (outcome in ('CONFIRMED', 'WITHDRAWN', 'OVERTAKEN')),
    constraint proposal_settled_whole check (num_nulls(outcome, settled_by, settled_by_name, settled_at) in (0, 4)),
    constraint proposal_confirmed_by_another check (outcome <> 'CONFIRMED' or settled_by <> prepared_by)
);

create unique index proposal_one_open_per_coach on register.proposal (coach) where outcome is null;
