-- The recognised interventions and their versions, as they follow from the rulings. A projection: it can be made again.
create schema interventions;

create table interventions.intervention (
    reference      text not null,
    provider_name  text not null,
    withdrawn_from date,

    constraint intervention_key primary key (reference),
    constraint intervention_has_a_reference check (reference <> '')
);

-- One row for each time that it was recognised, with what it was then; a withdrawal is taken off already.
create table interventions.version (
    reference   text      not null,
    ruling      text      not null,
    -- Without an end where no ruling gave one: what was recognised before the first ruling.
    days        daterange not null,
    label       text      not null,
    kind        text      not null,
    name_nl     text      not null,
    name_en     text      not null,
    what_nl     text      not null,
    what_en     text      not null,
    audience    text      not null,
    changes     text      not null,
    page        text      not null,
    conditions  text[]    not null,

    constraint version_key primary key (reference, ruling),
    constraint version_is_of_an_intervention foreign key (reference)
        references interventions.intervention (reference) on delete cascade,
    constraint version_has_days check (not isempty(days) and not lower_inf(days)),
    constraint version_kind_is_known check (kind in ('TELEPHONE', 'PERSONAL', 'OTHER')),
    constraint version_has_a_name check (name_nl <> '' and name_en <> ''),
    constraint versions_of_an_intervention_do_not_overlap exclude using gist (reference with =, days with &&)
);
