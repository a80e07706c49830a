-- How the committee judges a request, and what it ruled. "ruling" is a ledger: rows are only ever added.

-- One row per case: the judging of a request, or of an objection to what was decided on it.
create table accreditation.review (
    id              uuid    not null,
    request         uuid    not null,
    round           text    not null,
    criteria        text[]  not null,
    opened_on       date    not null,
    ruled           boolean not null,
    proposal        jsonb,
    proposal_format integer,
    revision        integer not null,

    constraint review_key primary key (id),
    constraint review_of_a_request foreign key (request) references accreditation.request (id),
    constraint review_round_is_known check (round in ('REQUEST', 'OBJECTION')),
    constraint review_judges_something check (cardinality(criteria) > 0),
    constraint review_proposal_has_format check ((proposal is null) = (proposal_format is null)),
    constraint review_is_not_ruled_and_proposed check (not (ruled and proposal is not null)),
    constraint review_of_the_same_request unique (id, request)
);

create unique index one_first_review_per_request on accreditation.review (request) where round = 'REQUEST';
create unique index one_open_review_per_request on accreditation.review (request) where not ruled;

-- Whether somebody of the committee may judge a case. There is one row per person and case, so that a person either may
-- judge or has a conflict, never both; a seat refers to the answer "may judge" itself.
create table accreditation.standing (
    review    uuid        not null,
    account   uuid        not null,
    name      text        not null,
    may_judge boolean     not null,
    conflict  text,
    reason    text,
    since     timestamptz not null,

    constraint standing_key primary key (review, account),
    constraint standing_of_a_review foreign key (review) references accreditation.review (id),
    constraint standing_for_seats unique (review, account, may_judge),
    constraint conflict_has_a_kind check (may_judge = (conflict is null) and may_judge = (reason is null)),
    constraint conflict_kind_is_known check (conflict in ('DECLARED', 'ACTS_FOR_PROVIDER', 'INVOLVED', 'EARLIER_PART')),
    constraint declared_conflict_has_a_reason check (conflict <> 'DECLARED' or reason ~ '\S')
);

-- Who judges. Declaring a conflict changes the standing, that changes the seat with it, and a seat of somebody with a
-- conflict must have been left.
create table accreditation.seat (
    review           uuid    not null,
    request          uuid    not null,
    account          uuid    not null,
    may_judge        boolean not null,
    place            integer not null,
    name             text    not null,
    assigned_on      date    not null,
    replaced_on      date,
    submitted_on     date,
    judgement        jsonb   not null,
    judgement_format integer not null,

    constraint seat_key primary key (review, account),
    constraint seat_of_a_review foreign key (review, request) references accreditation.review (id, request),
    constraint reviewer_has_no_conflict foreign key (review, account, may_judge)
        references accreditation.standing (review, account, may_judge) on update cascade,
    constraint who_has_a_conflict_has_left check (may_judge or replaced_on is not null),
    constraint nobody_has_two_parts_in_one_request unique (request, account),
    constraint seat_place_is_known check (place in (1, 2, 3))
);

create unique index one_reviewer_per_place on accreditation.seat (review, place) where replaced_on is null;
create index seat_by_account on accreditation.seat (account) where replaced_on is null;

create function accreditation.conflict_stays() returns trigger language plpgsql as $$
begin
    if not old.may_judge then
        raise exception 'a conflict of interest is never taken back'
            using errcode = 'restrict_violation', constraint = 'conflict_is_never_taken_back';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger conflict_is_never_taken_back
    before update or delete on accreditation.standing
    for each row execute function accreditation.conflict_stays();

-- Every judgement as it was handed in, also those that were looked at again or whose reviewer left.
create table accreditation.judgement (
    id           bigint generated always as identity,
    review       uuid        not null,
    account      uuid        not null,
    content      jsonb       not null,
    format       integer     not null,
    submitted_at timestamptz not null,

    constraint judgement_key primary key (id),
    constraint judgement_of_a_reviewer foreign key (review, account) references accreditation.seat (review, account)
);

create trigger judgement_is_append_only
    before update or delete or truncate on accreditation.judgement
    for each statement execute function accreditation.refuse_change();

-- The last number given out in each year; the row is locked until the transaction ends, so none is skipped.
create table accreditation.ruling_counter (
    year integer not null,
    last integer not null,

    constraint ruling_counter_key primary key (year)
);

create table accreditation.ruling (
    ordinal          bigint generated always as identity,
    number           text        not null,
    request          uuid        not null,
    review           uuid,
    kind             text        not null,
    reference        text        not null,
    provider         uuid        not null,
    outcome          text        not null,
    points           integer,
    during           daterange,
    conditions       text[],
    withdrawn_from   date,
    decided_on       date        not null,
    deviates         boolean     not null,
    ground           text        not null,
    decided_by       uuid        not null,
    decided_by_name  text        not null,
    prepared_by      uuid,
    prepared_by_name text,
    objection_until  date        not null,
    snapshot         integer     not null,
    recorded_at      timestamptz not null,

    constraint ruling_key primary key (number),
    constraint ruling_order unique (ordinal),
    constraint ruling_number_has_shape check (number ~ '^AB-[0-9]{4}-[0-9]{4,}$'),
    constraint one_ruling_per_review unique (review),
    constraint ruling_kind_is_known check (kind in ('TRAINING', 'INTERVENTION')),
    constraint ruling_outcome_is_known check (outcome in ('GRANTED', 'REFUSED', 'WITHDRAWN')),
    constraint ruling_grants_points_and_days check (
        (outcome = 'GRANTED') = (points is not null)
        and (outcome = 'GRANTED') = (during is not null)
        and (outcome = 'GRANTED') = (conditions is not null)),
    constraint ruling_points_are_not_negative check (points >= 0),
    constraint ruling_days_have_both_ends check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    constraint ruling_does_not_grant_the_past check (lower(during) >= decided_on),
    constraint ruling_withdraws_from_a_day check ((outcome = 'WITHDRAWN') = (withdrawn_from is not null)),
    constraint ruling_does_not_withdraw_the_past check (withdrawn_from >= decided_on),
    constraint ruling_rests_on_a_review check ((review is null) = (outcome = 'WITHDRAWN')),
    constraint ruling_says_why check (ground ~ '\S' or outcome = 'GRANTED' and not deviates),
    constraint ruling_four_eyes_where_needed check (
        prepared_by is not null or outcome <> 'WITHDRAWN' and not deviates),
    constraint ruling_four_eyes_are_two_people check (prepared_by <> decided_by),
    constraint ruling_preparer_has_name check ((prepared_by is null) = (prepared_by_name is null)),
    constraint ruling_objection_after_it check (objection_until > decided_on)
);

create index ruling_by_request on accreditation.ruling (request);
create index ruling_by_reference on accreditation.ruling (kind, reference);

-- A trigger and no foreign key: that would need the right to change the ledger.
create function accreditation.refuse_conflicted_ruler() returns trigger language plpgsql as $$
begin
    if exists (
        select from accreditation.standing
        where review = new.review and not may_judge and account in (new.decided_by, new.prepared_by))
    then
        raise exception 'ruling % would be taken by somebody with a conflict of interest', new.number
            using errcode = 'restrict_violation', constraint = 'ruler_has_no_conflict';
    end if;
    return new;
end $$;

create trigger ruler_has_no_conflict
    before insert on accreditation.ruling
    for each row execute function accreditation.refuse_conflicted_ruler();

create trigger ruling_is_append_only
    before update or delete or truncate on accreditation.ruling
    for each statement execute function accreditation.refuse_change();

revoke update, delete, truncate on accreditation.ruling from public, current_user;

-- That a provider does not agree with a ruling.
create table accreditation.objection (
    id              uuid        not null,
    request         uuid        not null,
    ruling          text        not null,
    review          uuid        not null,
    filed_on        date        not null,
    filed_by        uuid        not null,
    filed_by_name   text        not null,
    grounds         text        not null,
    adjourned_for   text,
    upheld          boolean,
    settled_on      date,
    settled_ground  text,
    settled_by      uuid,
    settled_by_name text,

    constraint objection_key primary key (id),
    constraint objection_of_a_review foreign key (review, request) references accreditation.review (id, request),
    constraint one_objection_per_ruling unique (ruling),
    constraint one_objection_per_review unique (review),
    constraint objection_says_why check (grounds ~ '\S'),
    constraint objection_adjourned_with_reason check (adjourned_for ~ '\S'),
    constraint objection_settled_whole check (
        num_nulls(upheld, settled_on, settled_ground, settled_by, settled_by_name) in (0, 5)),
    constraint objection_dismissed_with_ground check (upheld or settled_ground ~ '\S')
);

create function accreditation.refuse_objection() returns trigger language plpgsql as $$
begin
    if not exists (
        select from accreditation.ruling
        where number = new.ruling and request = new.request and new.filed_on between decided_on and objection_until)
    then
        raise exception 'an objection on % to % comes too late, or to nothing', new.filed_on, new.ruling
            using errcode = 'restrict_violation', constraint = 'objection_comes_in_time';
    end if;
    return new;
end $$;

create trigger objection_comes_in_time
    before insert on accreditation.objection
    for each row execute function accreditation.refuse_objection();

create function accreditation.refuse_conflicted_settler() returns trigger language plpgsql as $$
begin
    if exists (
        select from accreditation.standing
        where review = new.review and account = new.settled_by and not may_judge)
    then
        raise exception 'objection % would be settled by somebody with a conflict of interest', new.id
            using errcode = 'restrict_violation', constraint = 'objection_is_settled_by_others';
    end if;
    return new;
end $$;

create trigger objection_is_settled_by_others
    before update on accreditation.objection
    for each row execute function accreditation.refuse_conflicted_settler();

-- Proposals to end what was granted; somebody else confirms.
create table accreditation.withdrawal (
    id               uuid        not null,
    ruling           text        not null,
    from_day         date        not null,
    ground           text        not null,
    hearing          text        not null,
    proposed_by      uuid        not null,
    proposed_by_name text        not null,
    proposed_at      timestamptz not null,
    confirmed        boolean,
    settled_by       uuid,
    settled_by_name  text,
    settled_at       timestamptz,

    constraint withdrawal_key primary key (id),
    constraint withdrawal_says_why check (ground ~ '\S'),
    constraint withdrawal_heard_the_provider check (hearing ~ '\S'),
    constraint withdrawal_settled_whole check (num_nulls(confirmed, settled_by, settled_by_name, settled_at) in (0, 4)),
    constraint withdrawal_confirmed_by_another check (not confirmed or settled_by <> proposed_by)
);

create unique index one_open_withdrawal_per_ruling on accreditation.withdrawal (ruling) where confirmed is null;
