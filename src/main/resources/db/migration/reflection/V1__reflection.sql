-- How coaches look at their own work: with each other (intervision) and by themselves (self-evaluation). What was answered
-- or completed is never changed.
create schema reflection;

create function reflection.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation', constraint = tg_name;
end $$;

create table reflection.meeting (
    id         uuid        not null,
    held_on    date        not null,
    role       integer     not null,
    subject    text        not null,
    entered_by uuid        not null,
    entered_at timestamptz not null,

    constraint meeting_key primary key (id),
    constraint meeting_not_in_the_future check (held_on <= (entered_at at time zone 'Europe/Amsterdam')::date),
    constraint meeting_says_what_it_was_about check (subject ~ '\S'),
    constraint meeting_role_of_the_profile check (role between 1 and 8)
);

create table reflection.participant (
    meeting     uuid not null,
    coach       uuid not null,
    answer      text not null,
    answered_at timestamptz,

    constraint participant_once primary key (meeting, coach),
    constraint participant_of_meeting foreign key (meeting) references reflection.meeting (id),
    constraint participant_answer_known check (answer in ('AWAITED', 'CONFIRMED', 'DENIED')),
    constraint participant_answered_whole check ((answer = 'AWAITED') = (answered_at is null))
);

create index participant_by_coach on reflection.participant (coach);

create function reflection.participant_answers_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answer <> 'AWAITED' or (new.meeting, new.coach) is distinct from (old.meeting, old.coach) then
        raise exception 'participant_answers_once: coach % answered about meeting %', old.coach, old.meeting
            using errcode = 'restrict_violation', constraint = 'participant_answers_once';
    end if;
    return new;
end $$;

create trigger participant_answers_once
    before update or delete on reflection.participant
    for each row execute function reflection.participant_answers_once();

-- By a trigger and not by taking the right away: the foreign key of a participant needs to lock its meeting.
create trigger meeting_is_append_only
    before update or delete or truncate on reflection.meeting
    for each statement execute function reflection.refuse_change();

-- What a coach is still writing: one at a time.
create table reflection.self_evaluation_draft (
    coach    uuid        not null,
    answers  jsonb       not null,
    saved_at timestamptz not null,

    constraint self_evaluation_draft_key primary key (coach)
);

create table reflection.self_evaluation (
    id           uuid        not null,
    coach        uuid        not null,
    answers      jsonb       not null,
    completed_at timestamptz not null,

    constraint self_evaluation_key primary key (id),
    constraint self_evaluation_once_at_a_moment unique (coach, completed_at)
);

create trigger self_evaluation_is_append_only
    before update or delete or truncate on reflection.self_evaluation
    for each statement execute function reflection.refuse_change();

revoke update, delete, truncate on reflection.self_evaluation from public, current_user;
