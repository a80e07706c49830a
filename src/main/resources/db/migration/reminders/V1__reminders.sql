-- Reminders before the end of a term: which came, which did not and why, and which kinds somebody does not want.
create schema reminders;

create table reminders.reminder (
    coach      uuid        not null,
    kind       text        not null,
    term_until date        not null,
    step       text        not null,
    due_on     date        not null,
    outcome    text        not null,
    settled_at timestamptz not null,

    constraint reminder_comes_once primary key (coach, kind, term_until, step),
    constraint reminder_kind_is_known check (kind in ('TERM', 'PACE')),
    constraint reminder_step_is_known check (step in ('FIRST', 'SECOND', 'THIRD', 'LAST')),
    constraint reminder_outcome_is_known check (outcome in ('SENT', 'SWITCHED_OFF', 'NOTHING_MISSING', 'PASSED_OVER')),
    constraint reminder_comes_before_the_end check (due_on < term_until),
    -- Whoever does not hear that the term is about to end loses the registration.
    constraint last_reminder_of_the_term_is_never_switched_off check (
        not (kind = 'TERM' and step = 'LAST' and outcome = 'SWITCHED_OFF'))
);

create index reminder_newest_first on reminders.reminder (settled_at desc);

create table reminders.switched_off (
    coach uuid not null,
    kind  text not null,

    constraint switched_off_key primary key (coach, kind),
    constraint switched_off_kind_is_known check (kind in ('TERM', 'PACE'))
);
