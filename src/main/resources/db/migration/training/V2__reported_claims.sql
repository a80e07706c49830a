-- What people report of courses that are said to be accredited and are not.
create table training.claim (
    id          uuid        not null,
    reported_at timestamptz not null,
    course      text        not null,
    provider    text        not null,
    link        text        not null,
    seen        text        not null,
    remark      text        not null,
    mail        text,
    state       text        not null,
    outcome     text,
    note        text        not null,
    closed_on   date,
    handled_by  text,

    constraint claim_key primary key (id),
    constraint claim_names_a_course check (course <> ''),
    constraint claim_says_where_it_was_seen check (seen <> ''),
    constraint claim_state_is_known check (state in ('NEW', 'IN_HAND', 'CLOSED')),
    constraint claim_outcome_is_known check (outcome in ('CLAIM_REMOVED', 'NOT_REMOVED', 'ACCREDITED_AFTER_ALL', 'UNCLEAR')),
    constraint claim_is_closed_with_an_outcome check (
        (state = 'CLOSED') = (outcome is not null) and num_nonnulls(outcome, closed_on) in (0, 2)),
    constraint claim_is_handled_by_somebody check (state = 'NEW' or handled_by is not null),
    -- Whoever reported it is not needed any more.
    constraint claim_that_is_closed_forgets_who_reported_it check (state <> 'CLOSED' or mail is null)
);

create index claim_by_state on training.claim (state, reported_at);
