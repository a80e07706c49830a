-- A record that was merged into another one has no open application, and gets none.
create table admission.gone_record (
    coach uuid not null,

    constraint gone_record_key primary key (coach)
);

create function admission.gone_record_has_no_open_application() returns trigger language plpgsql as $$
begin
    if exists (
        select from admission.application
        where coach = new.coach and state in ('DRAFT', 'SUBMITTED', 'MORE_ASKED', 'COMPLETE', 'PROPOSED'))
    then
        raise exception 'gone_record_has_no_open_application: an application of record % is open', new.coach
            using errcode = 'check_violation', constraint = 'gone_record_has_no_open_application';
    end if;
    return new;
end $$;

create trigger gone_record_has_no_open_application
    before insert on admission.gone_record
    for each row execute function admission.gone_record_has_no_open_application();

create function admission.application_is_not_of_a_gone_record() returns trigger language plpgsql as $$
begin
    if new.state in ('DRAFT', 'SUBMITTED', 'MORE_ASKED', 'COMPLETE', 'PROPOSED')
        and exists (select from admission.gone_record where coach = new.coach)
    then
        raise exception 'application_is_not_of_a_gone_record: record % went into another one', new.coach
            using errcode = 'check_violation', constraint = 'application_is_not_of_a_gone_record';
    end if;
    return new;
end $$;

create trigger application_is_not_of_a_gone_record
    before insert or update of state on admission.application
    for each row execute function admission.application_is_not_of_a_gone_record();
