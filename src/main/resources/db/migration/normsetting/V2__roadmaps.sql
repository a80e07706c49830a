-- What happens with a norm in preparation, by whom and when? Everybody may read it once the committee shows it.
create table normsetting.roadmap_step (
    id      uuid not null,
    draft   uuid not null,
    what    text not null,
    by_whom text not null,
    planned date not null,
    done    date,

    constraint roadmap_step_key primary key (id),
    constraint roadmap_step_of_draft foreign key (draft) references normsetting.draft (id),
    constraint roadmap_step_says_what_and_by_whom check (what ~ '\S' and by_whom ~ '\S')
);

create index roadmap_step_by_draft on normsetting.roadmap_step (draft, planned);

-- That there is a row says that everybody may read it.
create table normsetting.shown_roadmap (
    draft uuid not null,

    constraint roadmap_shown_once primary key (draft),
    constraint shown_roadmap_of_draft foreign key (draft) references normsetting.draft (id)
);
