-- Are the people in this register invented? One row when it was filled with a demonstration; none in a real register.
create schema demonstration;

create table demonstration.filling (
    only_one  boolean     not null default true,
    coaches   integer     not null,
    filled_at timestamptz not null,

    constraint filling_once primary key (only_one),
    constraint filling_one_row check (only_one),
    constraint filling_of_some check (coaches > 0)
);
