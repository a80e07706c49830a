-- Supervisors judge in practice what coaches can do (S1): who asked whom, what a supervisor has filled in so far, and the
-- signed judgements, which are only ever added to.
create schema supervision;

create function supervision.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation', constraint = tg_name;
end $$;

create table supervision.supervision (
    id         uuid        not null,
    coach      uuid        not null,
    supervisor uuid        not null,
    state      text        not null,
    message    text        not null default '',
    remark     text        not null default '',
    asked_at   timestamptz not null,
    changed_at timestamptz not null,

    constraint supervision_key primary key (id),
    -- What a judgement refers to: nobody but the supervisor of this row.
    constraint supervision_and_its_supervisor unique (id, supervisor),
    constraint supervision_not_of_oneself check (coach <> supervisor),
    constraint supervision_state_known check (
        state in ('ASKED', 'ACCEPTED', 'SENT_BACK', 'SIGNED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
    constraint supervision_sent_back_with_a_remark check (state <> 'SENT_BACK' or remark ~ '\S')
);

create unique index supervision_open_once_between_two on supervision.supervision (coach, supervisor)
    where state in ('ASKED', 'ACCEPTED', 'SENT_BACK');
create index supervision_by_supervisor on supervision.supervision (supervisor, asked_at);

-- What the supervisor pressed or typed, as it was typed; nothing counts before it is signed.
create table supervision.draft (
    supervision uuid not null,
    question    text not null,
    answer      text not null,

    constraint draft_key primary key (supervision, question),
    constraint draft_of_supervision foreign key (supervision) references supervision.supervision (id)
);

create table supervision.judgement (
    id               uuid        not null,
    supervision      uuid        not null,
    ordinal          integer     not null,
    supervisor       uuid        not null,
    supervisor_since date        not null,
    shown            text[]      not null,
    not_yet          text[]      not null,
    counts           jsonb       not null,
    remarks          jsonb       not null,
    conflicts        text[]      not null,
    signed_at        timestamptz not null,
    signed_by        uuid,
    signed_by_name   text        not null,

    constraint judgement_key primary key (id),
    constraint judgement_in_its_turn unique (supervision, ordinal),
    constraint judgement_counts_from_one check (ordinal >= 1),
    constraint judgement_by_the_supervisor foreign key (supervision, supervisor)
        references supervision.supervision (id, supervisor),
    constraint judgement_says_one_thing_of_a_competence check (not shown && not_yet),
    constraint judgement_after_the_supervisor_was_registered
        check (supervisor_since <= (signed_at at time zone 'Europe/Amsterdam')::date)
);

create function supervision.judgement_needs_a_yes() returns trigger language plpgsql as $$
begin
    if not exists (
        select from supervision.supervision asked
        where asked.id = new.supervision and asked.state in ('ACCEPTED', 'SIGNED'))
    then
        raise exception 'judgement_needs_a_yes: supervision % was not accepted', new.supervision
            using errcode = 'check_violation', constraint = 'judgement_needs_a_yes';
    end if;
    return new;
end $$;

create trigger judgement_needs_a_yes
    before insert on supervision.judgement
    for each row execute function supervision.judgement_needs_a_yes();

create trigger judgement_is_append_only
    before update or delete or truncate on supervision.judgement
    for each statement execute function supervision.refuse_change();

revoke update, delete, truncate on supervision.judgement from public, current_user;
