-- The form that somebody signed on paper, as a whole; what was typed from it can be held against it.
create table admission.signed_form (
    document    uuid        not null,
    application uuid        not null,
    added_at    timestamptz not null,
    added_by    uuid,
    added_by_name text      not null,
    constraint signed_form_key primary key (document),
    constraint signed_form_of_application foreign key (application) references admission.application (id)
);

create index signed_form_by_application on admission.signed_form (application, added_at);

create function admission.signed_form_is_on_paper() returns trigger language plpgsql as $$
begin
    if not exists (select from admission.application a where a.id = new.application and a.on_paper is not null) then
        raise exception 'signed_form_is_of_paper: only an application on paper has a signed form'
            using errcode = 'check_violation', constraint = 'signed_form_is_of_paper';
    end if;
    return new;
end $$;

create trigger signed_form_is_of_paper before insert or update on admission.signed_form
    for each row execute function admission.signed_form_is_on_paper();

create function admission.signed_form_stays() returns trigger language plpgsql as $$
begin
    if exists (select from admission.snapshot s where s.application = old.application) then
        raise exception 'signed_form_stays: a form on which an application was submitted is not removed'
            using errcode = 'check_violation', constraint = 'signed_form_stays';
    end if;
    return old;
end $$;

create trigger signed_form_stays before delete on admission.signed_form
    for each row execute function admission.signed_form_stays();
