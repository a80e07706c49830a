-- Which records does somebody propose to make one, and of which did somebody say that they are of two people?
create schema merging;

create table merging.proposal (
    id               uuid        not null,
    kind             text        not null,
    stays            uuid        not null,
    goes             uuid        not null,
    body             text        not null,
    ground           text        not null,
    seen_stays       integer     not null,
    seen_goes        integer     not null,
    prepared_by      uuid        not null,
    prepared_by_name text        not null,
    prepared_at      timestamptz not null,
    outcome          text,
    settled_by       uuid,
    settled_by_name  text,
    settled_at       timestamptz,

    constraint proposal_key primary key (id),
    constraint proposal_kind_known check (kind in ('MERGE', 'TAKE_BACK')),
    constraint proposal_body_known check (body in ('OFFICE', 'COMMITTEE')),
    constraint proposal_about_two_records check (stays <> goes),
    constraint proposal_has_a_ground check (ground ~ '\S'),
    constraint proposal_outcome_known check (outcome in ('CONFIRMED', 'WITHDRAWN')),
    constraint proposal_settled_whole check (num_nulls(outcome, settled_by, settled_by_name, settled_at) in (0, 4)),
    constraint proposal_confirmed_by_another check (outcome <> 'CONFIRMED' or settled_by <> prepared_by)
);

-- One record is in one open proposal at most, whichever side it is on.
create function merging.one_proposal_at_a_time() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('merging.proposal', 0));
    if exists (
        select from merging.proposal open
        where open.outcome is null and open.id <> new.id
            and (open.stays in (new.stays, new.goes) or open.goes in (new.stays, new.goes)))
    then
        raise exception 'proposal_one_open_per_record: a proposal about one of these records waits'
            using errcode = 'unique_violation', constraint = 'proposal_one_open_per_record';
    end if;
    return new;
end $$;

create trigger proposal_one_open_per_record
    before insert on merging.proposal
    for each row execute function merging.one_proposal_at_a_time();

create index proposal_open on merging.proposal (prepared_at) where outcome is null;

-- The pair is written one way round, so that it is found whoever asks.
create table merging.different_people (
    one          uuid        not null,
    other        uuid        not null,
    reason       text        not null,
    said_by      uuid        not null,
    said_by_name text        not null,
    said_at      timestamptz not null,

    constraint different_people_said_once primary key (one, other),
    constraint different_people_written_one_way check (one < other),
    constraint different_people_with_a_reason check (reason ~ '\S')
);
