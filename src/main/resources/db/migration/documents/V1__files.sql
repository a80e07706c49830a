-- Every file that somebody handed in or that the register wrote itself, with its bytes: what is in the dossier, and is it
-- still what came in?
create schema documents;

create table documents.file (
    id           uuid        not null constraint file_key primary key,
    coach        uuid        not null,
    origin       text        not null,
    name         text        not null,
    content_type text        not null,
    size         bigint      not null,
    hash         bytea       not null,
    pages        integer     not null,
    kept_at      timestamptz not null,
    content      bytea       not null,

    constraint origin_is_known check (origin in ('EVIDENCE', 'LETTER')),
    constraint name_is_clean check (length(name) between 1 and 120 and name !~ '[[:cntrl:]/\\]'),
    constraint type_is_taken check (content_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint letter_is_a_pdf check (origin <> 'LETTER' or content_type = 'application/pdf'),
    -- The product parameter is smaller; this is what a node and a backup can carry.
    constraint size_is_bearable check (size between 1 and 33554432),
    constraint size_is_true check (size = octet_length(content)),
    constraint hash_is_sha256 check (octet_length(hash) = 32),
    constraint hash_is_true check (hash = sha256(content)),
    constraint pages_are_counted check (pages >= 0)
);

-- Pictures and PDF are compressed already.
alter table documents.file alter column content set storage external;

create index file_coach on documents.file (coach);

-- Pages that were drawn before, so that looking again costs nothing. May be emptied at any time.
create table documents.page_picture (
    file uuid    not null,
    page integer not null,
    png  bytea   not null,

    constraint page_picture_key primary key (file, page),
    constraint picture_of_a_file foreign key (file) references documents.file on delete cascade,
    constraint page_counts_from_one check (page >= 1)
);

alter table documents.page_picture alter column png set storage external;

create function documents.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a kept file is never changed';
end $$;

create trigger file_is_never_changed
    before update on documents.file
    for each statement execute function documents.refuse_change();

create function documents.refuse_letter_removal() returns trigger language plpgsql as $$
begin
    raise exception 'a letter is never removed';
end $$;

create trigger letter_is_never_removed
    before delete on documents.file
    for each row when (old.origin = 'LETTER') execute function documents.refuse_letter_removal();
