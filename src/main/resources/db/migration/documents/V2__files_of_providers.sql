-- A file belongs to a coach or to a training provider.
alter table documents.file alter column coach drop not null;
alter table documents.file add column provider uuid;
alter table documents.file add constraint file_has_one_holder check (num_nonnulls(coach, provider) = 1);
alter table documents.file add constraint letter_is_to_a_coach check (origin <> 'LETTER' or coach is not null);

create index file_provider on documents.file (provider) where provider is not null;
