-- Who coaches and applicants are, and which facts about them a decision established.
create schema dossiers;

-- One row per person; the document is read as a whole. What one may search by is kept beside it, without accents.
create table dossiers.person (
    coach       uuid    not null,
    format      integer not null,
    details     jsonb   not null,
    sorted_name text    not null,
    found_by    text    not null,

    constraint person_is_known_once primary key (coach),
    constraint person_document_has_a_format check (format >= 1),
    constraint person_document_is_of_this_coach check (details -> 'coach' ->> 'value' = coach::text)
);

create index person_found_by on dossiers.person using gin (found_by gin_trgm_ops);
create index person_by_name on dossiers.person (sorted_name, coach);

-- Facts as a granted application or a take-over established them. A wrong one is followed by another, never erased.
create table dossiers.established_fact (
    coach          uuid        not null,
    id             text        not null,
    became_true_on date        not null,
    format         integer     not null,
    fact           jsonb       not null,
    source         text        not null,
    established_at timestamptz not null,

    constraint fact_is_established_once primary key (coach, id),
    constraint fact_document_has_a_format check (format >= 1),
    constraint fact_names_its_source check (source <> '')
);

create function dossiers.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name;
end $$;

create trigger established_fact_is_append_only
    before update or delete on dossiers.established_fact
    for each statement execute function dossiers.refuse_change();
