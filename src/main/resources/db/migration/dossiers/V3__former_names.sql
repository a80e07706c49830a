-- How somebody was called before, until when, and on which evidence the name was changed: for the office, and for a proof of a
-- day when that was the name.
create table dossiers.former_name (
    coach           uuid        not null,
    given           text        not null,
    prefix          text        not null,
    family          text        not null,
    -- The first day of the name that came after it.
    until           date        not null,
    evidence        text        not null,
    changed_by      uuid,
    changed_by_name text        not null,
    changed_at      timestamptz not null,
    found_by        text        not null,

    constraint former_name_ends_once_a_day primary key (coach, until),
    constraint former_name_is_a_name check (family ~ '\S'),
    constraint former_name_changed_on_evidence check (evidence ~ '\S'),
    constraint former_name_ended_by_then check (until <= (changed_at at time zone 'Europe/Amsterdam')::date)
);

create function dossiers.former_names_follow_each_other() returns trigger language plpgsql as $$
begin
    if exists (select from dossiers.former_name earlier where earlier.coach = new.coach and earlier.until >= new.until) then
        raise exception 'former_names_follow_each_other: a name of % ended later already', new.coach
            using errcode = 'check_violation', constraint = 'former_names_follow_each_other';
    end if;
    return new;
end $$;

create trigger former_names_follow_each_other
    before insert on dossiers.former_name
    for each row execute function dossiers.former_names_follow_each_other();

create trigger former_name_is_append_only
    before update or delete on dossiers.former_name
    for each statement execute function dossiers.refuse_change();
