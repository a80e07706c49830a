-- Applications: where each stands, what was typed, what was submitted, and what happened.
create schema admission;

create sequence admission.application_number;

-- One row per application. The draft is what the applicant is working on; the snapshots are what was submitted.
create table admission.application (
    id            uuid    not null,
    year          integer not null,
    number        integer not null,
    coach         uuid    not null,
    procedure     text    not null,
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
    assignee      uuid,
    assignee_name text,
    asked         jsonb   not null,
    proposal      jsonb,
    decision      text,
    snapshots     integer not null,
    draft_format  integer not null,
    draft         jsonb   not null,

    constraint application_key primary key (id),
    constraint application_number_is_given_once unique (year, number),
    constraint application_procedure_is_known check (procedure in ('CANDIDATE', 'DEFINITIVE')),
    constraint application_state_is_known check (state in (
        'DRAFT', 'SUBMITTED', 'MORE_ASKED', 'COMPLETE', 'PROPOSED', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'CLOSED')),
    constraint application_counts_up check (revision >= 0 and snapshots >= 0 and stopped_days >= 0),
    constraint application_is_received_once_submitted check (
        num_nonnulls(submitted_on, received_on) in (0, 2) and (snapshots > 0) = (submitted_on is not null)),
    constraint application_state_has_its_days check (
        case state
            when 'DRAFT'      then submitted_on is null and ended_on is null
            when 'MORE_ASKED' then more_asked_on is not null and ended_on is null
            when 'SUBMITTED'  then submitted_on is not null and more_asked_on is null and ended_on is null
            when 'COMPLETE'   then submitted_on is not null and more_asked_on is null and ended_on is null
            when 'PROPOSED'   then submitted_on is not null and more_asked_on is null and ended_on is null
            else ended_on is not null
        end),
    constraint application_proposal_has_its_state check (state <> 'PROPOSED' or proposal is not null),
    constraint application_decision_has_its_state check ((state in ('GRANTED', 'REFUSED')) = (decision is not null)),
    constraint application_assignee_has_a_name check (num_nonnulls(assignee, assignee_name) in (0, 2))
);

create unique index one_open_application_per_procedure on admission.application (coach, procedure)
    where state in ('DRAFT', 'SUBMITTED', 'MORE_ASKED', 'COMPLETE', 'PROPOSED');
create index application_by_coach on admission.application (coach);
create index application_by_state on admission.application (state)
    where state in ('DRAFT', 'SUBMITTED', 'MORE_ASKED', 'COMPLETE', 'PROPOSED');

-- What was submitted, version by version: what a decision rests on.
create table admission.snapshot (
    application  uuid        not null,
    version      integer     not null,
    format       integer     not null,
    answers      jsonb       not null,
    request      uuid        not null,
    submitted_at timestamptz not null,

    constraint snapshot_key primary key (application, version),
    constraint snapshot_of_an_application foreign key (application) references admission.application (id),
    constraint snapshot_is_submitted_once unique (request),
    constraint snapshot_version_counts_from_one check (version >= 1)
);

-- What happened to an application: shown as its history.
create table admission.occurrence (
    id          bigint generated always as identity,
    application uuid        not null,
    at          timestamptz not null,
    by_account  uuid,
    by_name     text        not null,
    kind        text        not null,
    details     jsonb       not null,

    constraint occurrence_key primary key (id),
    constraint occurrence_of_an_application foreign key (application) references admission.application (id)
);

create index occurrence_by_application on admission.occurrence (application, id);

-- Questions to referees. Of the link only a hash is kept.
create table admission.referee_request (
    id          uuid        not null,
    application uuid        not null,
    item        text        not null,
    name        text        not null,
    mail        text        not null,
    training    text        not null,
    token_hash  text        not null,
    asked_at    timestamptz not null,
    last_day    date        not null,
    withdrawn   boolean     not null default false,
    confirmed   boolean,
    answered_by text,
    role        text,
    remark      text,
    answered_at timestamptz,

    constraint referee_request_key primary key (id),
    constraint referee_request_of_an_application foreign key (application) references admission.application (id),
    constraint referee_token_is_unique unique (token_hash),
    constraint referee_answer_is_whole check (
        num_nonnulls(confirmed, answered_by, role, remark, answered_at) in (0, 5)),
    constraint referee_answers_only_what_is_asked check (not (withdrawn and confirmed is not null))
);

create unique index one_open_question_per_training on admission.referee_request (application, item)
    where not withdrawn and confirmed is null;

create function admission.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name;
end $$;

create trigger snapshot_is_never_changed
    before update or delete on admission.snapshot
    for each statement execute function admission.refuse_change();

create trigger occurrence_is_append_only
    before update or delete on admission.occurrence
    for each statement execute function admission.refuse_change();

create function admission.refuse_second_answer() returns trigger language plpgsql as $$
begin
    if old.confirmed is not null then
        raise exception 'referee_answers_once: an answer of a referee is never changed';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger referee_answers_once
    before update or delete on admission.referee_request
    for each row execute function admission.refuse_second_answer();
