-- Asked for some hundreds of people at once, when a register is taken over.
create index person_by_big_number on dossiers.person ((details ->> 'bigNumber')) where details ->> 'bigNumber' is not null;
create index person_by_birth_date on dossiers.person ((details ->> 'birthDate')) where details ->> 'birthDate' is not null;
