-- Every mail: what has to go out, what went out, and what became of it?
create schema correspondence;

create table correspondence.mail (
    id          uuid        not null constraint mail_key primary key,
    once        text        not null constraint mail_is_sent_once unique,
    recipient   text        not null,
    language    text        not null,
    subject     text        not null,
    body        text        not null,
    link        text,
    link_words  text        not null,
    coach       uuid,
    state       text        not null,
    queued_at   timestamptz not null,
    due_at      timestamptz not null,
    claimed_at  timestamptz,
    sent_at     timestamptz,
    attempts    integer     not null default 0,
    last_answer text,

    constraint mail_language_is_known check (language in ('NL', 'EN')),
    constraint mail_state_is_known check (
        state in ('WAITING', 'SENDING', 'SENT', 'KEPT', 'REFUSED', 'GIVEN_UP', 'UNCERTAIN', 'BOUNCED')),
    constraint attempts_are_counted check (attempts >= 0),
    constraint claimed_mail_has_a_moment check (state <> 'SENDING' or claimed_at is not null),
    constraint sent_mail_has_a_moment check (state <> 'SENT' or sent_at is not null),
    -- A link can be a key to somebody's account: once it is gone out, nobody reads it here.
    constraint sent_mail_keeps_no_link check (state <> 'SENT' or link is null)
);

create index mail_waiting on correspondence.mail (due_at) where state = 'WAITING';
create index mail_newest_first on correspondence.mail (queued_at desc, id);
create index mail_of_coach on correspondence.mail (coach) where coach is not null;

-- Every letter that was written: which decision does it tell of, what does it say, and was it opened? A decision of before
-- gets its letter when somebody first opens it.
create table correspondence.letter (
    decision   uuid        not null constraint letter_key primary key,
    number     text        not null constraint letter_number_is_unique unique,
    coach      uuid        not null,
    content    jsonb       not null,
    document   uuid        not null constraint letter_has_its_own_document unique,
    written_at timestamptz not null,
    opened_at  timestamptz,

    constraint letter_says_its_format check (content ? 'format')
);

create index letter_of_coach on correspondence.letter (coach);

create function correspondence.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'a letter is never rewritten';
end $$;

create trigger letter_is_never_rewritten
    before update of decision, number, coach, content, document, written_at or delete on correspondence.letter
    for each statement execute function correspondence.refuse_rewriting();
