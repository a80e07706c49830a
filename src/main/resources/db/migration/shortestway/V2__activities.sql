-- Activities outside the agenda that coaches named or chose, with what each is worth and takes as it was on that moment.
-- Those in the plan stand in shortestway.pick under the same identifier; one of a kind has no name.
create table shortestway.activity (
    coach      uuid        not null,
    id         uuid        not null,
    name       text        not null,
    category   text        not null,
    last_day   date        not null,
    points     integer     not null,
    accredited boolean     not null,
    days       integer     not null,
    hours      integer     not null,
    cents      bigint      not null,
    kilometres integer     not null,
    kept_at    timestamptz not null,
    handed_in  uuid,

    constraint activity_key primary key (coach, id),
    constraint activity_is_of_a_category check (category in ('COURSE', 'CONGRESS', 'TEACHING', 'PUBLICATION', 'OTHER')),
    constraint activity_is_worth_points check (points between 1 and 100),
    constraint activity_without_a_name_is_not_accredited check (name <> '' or not accredited),
    constraint activity_gives_nothing_back check (days >= 0 and hours >= 0 and cents >= 0 and kilometres >= 0),
    constraint activity_is_handed_in_as_one unique (coach, handed_in)
);

-- What was chosen may be an activity.
alter table shortestway.pick rename column session to chosen;
alter table shortestway.pick_day rename column session to chosen;
