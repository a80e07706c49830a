-- Sessions that coaches chose to follow, and the links by which their calendar programs read them.
create schema shortestway;

create table shortestway.pick (
    coach     uuid        not null,
    session   uuid        not null,
    reference text        not null,
    picked_at timestamptz not null,

    constraint pick_key primary key (coach, session),
    constraint pick_takes_a_training_once unique (coach, reference),
    constraint pick_names_a_training check (reference <> '')
);

-- The days as they were when it was chosen, or when another one was: a provider may move a session.
create table shortestway.pick_day (
    coach   uuid not null,
    session uuid not null,
    day     date not null,

    constraint pick_day_key primary key (coach, session, day),
    constraint pick_day_is_of_a_pick foreign key (coach, session)
        references shortestway.pick (coach, session) on delete cascade,
    constraint picks_do_not_overlap unique (coach, day)
);

-- Whoever has the word in the link reads the calendar: dates of courses, nothing of the person. A new word closes the old link.
create table shortestway.calendar_link (
    coach   uuid        not null,
    word    text        not null,
    made_at timestamptz not null,

    constraint calendar_link_key primary key (coach),
    constraint calendar_link_is_of_one_coach unique (word),
    constraint calendar_link_cannot_be_guessed check (length(word) >= 32)
);
