-- The list of accredited trainings, as it follows from the rulings, and when they are given.
create schema training;

-- What the newest ruling says of a training. A projection: it can be emptied and made again from the rulings.
create table training.training (
    reference       text    not null,
    provider        uuid    not null,
    provider_name   text    not null,
    kind            text    not null,
    name            text    not null,
    covers          text[]  not null,
    points          integer not null,
    minutes         integer not null,
    aims            text    not null,
    page            text    not null,
    withdrawn_from  date,
    withdrawn_why   text,

    constraint training_key primary key (reference),
    constraint training_kind_is_known check (kind in (
        'BASIC', 'REFRESHER', 'EXTRA_PREGNANT', 'EXTRA_PSYCHIATRY', 'VOCATIONAL', 'OTHER')),
    constraint training_has_a_name check (name <> '' and reference <> ''),
    constraint training_yields_no_less_than_nothing check (points >= 0 and minutes >= 0),
    constraint training_withdrawal_says_why check (num_nonnulls(withdrawn_from, withdrawn_why) in (0, 2))
);

-- One row for each time that it was accredited, with what it was then; a withdrawal is taken off already.
create table training.accreditation (
    reference  text      not null,
    ruling     text      not null,
    days       daterange not null,
    kind       text      not null,
    name       text      not null,
    covers     text[]    not null,
    points     integer   not null,
    conditions text[]    not null,

    constraint accreditation_key primary key (reference, ruling),
    constraint accreditation_is_of_a_training foreign key (reference)
        references training.training (reference) on delete cascade,
    constraint accreditation_has_days check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
    constraint accreditations_of_a_training_do_not_overlap exclude using gist (reference with =, days with &&)
);

-- A training given on certain days. It stays when its training leaves the list: attendance refers to it.
create table training.session (
    id                uuid        not null,
    reference         text        not null,
    provider          uuid        not null,
    training_name     text        not null,
    starts            time        not null,
    ends              time        not null,
    place             text        not null,
    address           text        not null,
    cents             bigint      not null,
    places_left       integer,
    link              text        not null,
    revision          integer     not null,
    changed_at        timestamptz not null,
    cancelled_because text,

    constraint session_key primary key (id),
    constraint session_ends_after_it_starts check (starts < ends),
    constraint session_costs_no_less_than_nothing check (cents >= 0),
    constraint session_has_no_fewer_than_no_places_left check (places_left >= 0),
    constraint session_online_has_no_address check (place <> '' or address = ''),
    constraint session_counts_its_changes check (revision >= 0),
    constraint session_is_cancelled_for_a_reason check (cancelled_because <> '')
);

create index session_by_provider on training.session (provider);
create index session_by_training on training.session (reference);

create table training.session_day (
    session uuid    not null,
    number  integer not null,
    day     date    not null,

    constraint session_day_key primary key (session, number),
    constraint session_day_is_of_a_session foreign key (session) references training.session (id) on delete cascade,
    constraint session_day_counts_from_one check (number >= 1),
    constraint session_is_held_once_a_day unique (session, day)
);

create index session_day_by_day on training.session_day (day);
