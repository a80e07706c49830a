-- What did a coach do, and what did the portfolio say of it at any moment? Rows are only ever added: a correction of an entry
-- is its next version, and so is its removal. Nothing of a client is kept but their number.
create schema portfolio;

create function portfolio.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation', constraint = tg_name;
end $$;

create table portfolio.hours (
    coach         uuid        not null,
    -- Made where the entry was typed: sent twice, it is kept once.
    entry         uuid        not null,
    version       integer     not null,
    state         text        not null,
    days          daterange   not null,
    intervention  text        not null,
    way           text        not null,
    clients       integer     not null,
    minutes       integer     not null,
    source        text        not null,
    noted_at      timestamptz not null,
    noted_by      uuid,
    noted_by_name text        not null,

    constraint hours_kept_once primary key (coach, entry, version),
    constraint hours_versions_count_from_one check (version >= 1),
    constraint hours_begin_by_being_there check (version > 1 or state = 'KEPT'),
    constraint hours_state_known check (state in ('KEPT', 'REMOVED')),
    constraint hours_days_have_both_ends check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
    constraint hours_within_a_month check (upper(days) - lower(days) <= 31),
    constraint hours_within_a_year check (extract(year from lower(days)) = extract(year from upper(days) - 1)),
    constraint hours_not_still_to_come check (upper(days) - 1 <= (noted_at at time zone 'Europe/Amsterdam')::date),
    constraint hours_name_an_intervention check (intervention ~ '\S'),
    constraint hours_way_known check (way in ('IN_PERSON', 'PHONE', 'VIDEO', 'CHAT', 'GROUP')),
    constraint hours_clients_in_range check (clients between 1 and 1000),
    constraint hours_fit_in_their_days check (minutes between 1 and 1440 * (upper(days) - lower(days))),
    constraint hours_source_known check (source in ('TYPED', 'SENT_LATER', 'FILE'))
);

create function portfolio.hours_follow_the_last() returns trigger language plpgsql as $$
begin
    if new.version <> 1 + (
        select coalesce(max(version), 0) from portfolio.hours earlier
        where earlier.coach = new.coach and earlier.entry = new.entry)
    then
        raise exception 'hours_follow_the_last: version % of entry % does not follow the last one', new.version, new.entry
            using errcode = 'unique_violation', constraint = 'hours_follow_the_last';
    end if;
    return new;
end $$;

create trigger hours_follow_the_last
    before insert on portfolio.hours
    for each row execute function portfolio.hours_follow_the_last();

create trigger hours_are_append_only
    before update or delete or truncate on portfolio.hours
    for each statement execute function portfolio.refuse_change();

revoke update, delete, truncate on portfolio.hours from public, current_user;

-- A file of hours that was looked over and not kept yet: at most one of each coach. No file itself, and no column that we
-- did not ask for.
create table portfolio.handed_in (
    coach        uuid        not null,
    id           uuid        not null,
    name         text        not null,
    format       integer     not null,
    rows         jsonb       not null,
    handed_in_at timestamptz not null,

    constraint one_file_of_a_coach primary key (coach)
);
