-- Which norms is the committee preparing, which did it adopt, and what would a draft change for whom?
create schema normsetting;

-- A norm in preparation. What it says stands in its editions; what it becomes is settled when it is begun.
create table normsetting.draft (
    id            uuid        not null,
    origin        text        not null,
    norm          text        not null,
    version       integer     not null,
    stage         text        not null,
    begun_by      uuid        not null,
    begun_by_name text        not null,
    begun_at      timestamptz not null,

    constraint draft_key primary key (id),
    constraint draft_becomes_a_version check (norm ~ '^[a-z0-9]+$' and version >= 1),
    constraint draft_stage_known check (stage in ('IN_PREPARATION', 'ADOPTED', 'PUT_ASIDE'))
);

-- A draft as somebody saved it. Two people who began from the same edition cannot both write the next one.
create table normsetting.edition (
    draft         uuid        not null,
    revision      integer     not null,
    text          text        not null,
    saved_by      uuid        not null,
    saved_by_name text        not null,
    saved_at      timestamptz not null,

    constraint edition_once_per_revision primary key (draft, revision),
    constraint edition_of_draft foreign key (draft) references normsetting.draft (id),
    constraint edition_counts_from_one check (revision >= 1)
);

create function normsetting.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation', constraint = tg_name;
end $$;

create trigger edition_is_append_only
    before update or delete or truncate on normsetting.edition
    for each statement execute function normsetting.refuse_change();

create function normsetting.refuse_edition_of_finished_draft() returns trigger language plpgsql as $$
begin
    if (select stage from normsetting.draft where id = new.draft for share) <> 'IN_PREPARATION' then
        raise exception 'this draft is no longer in preparation'
            using errcode = 'check_violation', constraint = tg_name;
    end if;
    return new;
end $$;

create trigger edition_only_in_preparation
    before insert on normsetting.edition
    for each row execute function normsetting.refuse_edition_of_finished_draft();

-- That somebody asks to adopt an edition; somebody else adopts it, or gives it back.
create table normsetting.proposal (
    id               uuid        not null,
    draft            uuid        not null,
    revision         integer     not null,
    effective_from   date        not null,
    decision         text        not null,
    proposed_by      uuid        not null,
    proposed_by_name text        not null,
    proposed_at      timestamptz not null,
    adopted          boolean,
    settled_by       uuid,
    settled_by_name  text,
    settled_at       timestamptz,

    constraint proposal_key primary key (id),
    constraint proposal_of_edition foreign key (draft, revision) references normsetting.edition (draft, revision),
    constraint proposal_refers_to_a_decision check (decision ~ '\S'),
    constraint proposal_settled_whole check (num_nulls(adopted, settled_by, settled_by_name, settled_at) in (0, 4)),
    constraint proposal_adopted_by_another check (not adopted or settled_by <> proposed_by)
);

create unique index one_open_proposal_per_draft on normsetting.proposal (draft) where adopted is null;

-- A norm by which the register decides, besides those that it came with.
create table normsetting.adoption (
    norm             text        not null,
    version          integer     not null,
    text             text        not null,
    effective_from   date        not null,
    adopted_on       date        not null,
    decision         text        not null,
    proposal         uuid        not null,
    proposed_by      uuid        not null,
    proposed_by_name text        not null,
    adopted_by       uuid        not null,
    adopted_by_name  text        not null,
    adopted_at       timestamptz not null,

    constraint adoption_once_per_version primary key (norm, version),
    constraint adoption_once_per_proposal unique (proposal),
    constraint adoption_of_proposal foreign key (proposal) references normsetting.proposal (id),
    constraint adoption_by_two_people check (adopted_by <> proposed_by),
    -- Nothing was decided by it yet, so that nothing that was decided changes its ground.
    constraint adoption_holds_from_a_later_day check (effective_from > adopted_on)
);

create trigger adoption_is_append_only
    before update or delete or truncate on normsetting.adoption
    for each statement execute function normsetting.refuse_change();

-- Nodes that run read the norms anew.
create function normsetting.tell_nodes() returns trigger language plpgsql as $$
begin
    perform pg_notify('rookstopregister_norms', 'adopted');
    return null;
end $$;

create trigger adoption_tells_nodes
    after insert on normsetting.adoption
    for each statement execute function normsetting.tell_nodes();

-- A draft held against all dossiers: the question, how far it is, and when the dossiers were read.
create table normsetting.trial (
    id             uuid        not null,
    draft          uuid        not null,
    revision       integer     not null,
    procedure      text        not null,
    day            date        not null,
    stage          text        not null,
    done           integer     not null default 0,
    total          integer     not null default 0,
    asked_by       uuid        not null,
    asked_by_name  text        not null,
    asked_at       timestamptz not null,
    dossiers_as_of timestamptz,
    finished_at    timestamptz,

    constraint trial_key primary key (id),
    constraint trial_of_edition foreign key (draft, revision) references normsetting.edition (draft, revision),
    constraint trial_stage_known check (stage in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    constraint trial_counts_up check (done between 0 and total),
    constraint trial_ends_when_it_is_over check ((finished_at is null) = (stage = 'RUNNING')),
    constraint trial_done_says_of_when check (stage <> 'DONE' or dossiers_as_of is not null)
);

create index trial_by_draft on normsetting.trial (draft, asked_at);

-- How many people of one kind stand so before and so after.
create table normsetting.trial_group (
    trial      uuid    not null,
    before     text    not null,
    after      text    not null,
    profession text    not null,
    province   text    not null,
    cohort     text    not null,
    people     integer not null,

    constraint trial_group_key primary key (trial, before, after, profession, province, cohort),
    constraint trial_group_of_trial foreign key (trial) references normsetting.trial (id) on delete cascade,
    constraint trial_group_has_people check (people > 0)
);

-- For whom something changes, and by which requirements; of all others only the number is kept.
create table normsetting.trial_person (
    trial      uuid   not null,
    coach      uuid   not null,
    before     text   not null,
    after      text   not null,
    profession text   not null,
    province   text   not null,
    cohort     text   not null,
    short_of   text[] not null,

    constraint trial_person_key primary key (trial, coach),
    constraint trial_person_of_trial foreign key (trial) references normsetting.trial (id) on delete cascade,
    constraint trial_person_changes check (before <> after)
);
