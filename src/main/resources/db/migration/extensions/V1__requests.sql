-- Requests for more time: whose term would run longer, for what kind of reason, and what was decided. The reason is a
-- category and never more: what somebody suffers from is nobody's business here.
create schema extensions;

create table extensions.request (
    id            uuid    not null,
    coach         uuid    not null,
    reason        text    not null,
    last_day      date    not null,
    asked_on      date    not null,
    asked_by      uuid    not null,
    asked_by_name text    not null,
    on_behalf     boolean not null,
    state         text    not null,
    decision      text,
    ended_on      date,

    constraint request_key primary key (id),
    constraint request_reason_is_a_category check (reason in ('ILLNESS', 'LEAVE', 'CARE', 'HARDSHIP')),
    constraint request_state_is_known check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    constraint request_asks_for_days_to_come check (last_day > asked_on),
    constraint request_ends_once check ((state = 'ASKED') = (ended_on is null)),
    constraint request_is_settled_by_a_decision check ((state in ('GRANTED', 'REFUSED')) = (decision is not null))
);

create unique index one_open_extension_per_coach on extensions.request (coach) where state = 'ASKED';
create index request_by_coach on extensions.request (coach);
