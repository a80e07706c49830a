-- Which activities did a coach hand in with proof, and what was each worth, said by whom and why? Rows are only ever added: a
-- correction is the next line about the same activity.
create table portfolio.activity (
    id           uuid        not null,
    coach        uuid        not null,
    name         text        not null,
    category     text        not null,
    on_day       date        not null,
    points       integer     not null,
    accredited   boolean     not null,
    proof        uuid[]      not null,
    added_at     timestamptz not null,
    added_by     uuid,
    added_by_name text       not null,

    constraint activity_key primary key (id),
    constraint activity_has_a_name check (name ~ '\S'),
    constraint activity_category_known check (category in ('COURSE', 'CONGRESS', 'TEACHING', 'PUBLICATION', 'OTHER')),
    constraint activity_points_in_range check (points between 1 and 100),
    constraint activity_has_proof check (cardinality(proof) between 1 and 20),
    constraint activity_not_still_to_come check (on_day <= (added_at at time zone 'Europe/Amsterdam')::date)
);

create index activity_by_coach on portfolio.activity (coach, on_day);

create table portfolio.points_line (
    activity      uuid        not null,
    ordinal       integer     not null,
    kind          text        not null,
    points        integer     not null,
    accredited    boolean     not null,
    reason        text        not null,
    noted_at      timestamptz not null,
    noted_by      uuid,
    noted_by_name text        not null,

    constraint points_line_once primary key (activity, ordinal),
    constraint points_line_of_activity foreign key (activity) references portfolio.activity (id),
    constraint points_line_kind_known check (kind in ('GRANTED', 'REFUSED', 'WITHDRAWN')),
    constraint points_line_fits_its_kind check (
        case kind when 'GRANTED' then points between 1 and 100 else points = 0 and not accredited end),
    constraint points_line_refusal_has_reason check (kind <> 'REFUSED' or reason ~ '\S'),
    constraint points_line_correction_has_reason check (ordinal = 1 or reason ~ '\S')
);

create function portfolio.points_line_follows_the_last() returns trigger language plpgsql as $$
begin
    if new.ordinal <> 1 + (select count(*) from portfolio.points_line earlier where earlier.activity = new.activity) then
        raise exception 'points_line_follows_the_last: line % about % does not follow the last one', new.ordinal, new.activity
            using errcode = 'unique_violation', constraint = 'points_line_follows_the_last';
    end if;
    return new;
end $$;

create trigger points_line_follows_the_last
    before insert on portfolio.points_line
    for each row execute function portfolio.points_line_follows_the_last();

create trigger activities_are_append_only
    before update or delete or truncate on portfolio.activity
    for each statement execute function portfolio.refuse_change();

create trigger points_lines_are_append_only
    before update or delete or truncate on portfolio.points_line
    for each statement execute function portfolio.refuse_change();

revoke delete, truncate on portfolio.activity from public, current_user;
revoke update, delete, truncate on portfolio.points_line from public, current_user;
