-- Two records of one person are merged by a decision on both, and somebody's death is a decision too; both can be taken back.
alter table register.decision add column other uuid;

alter table register.decision
    drop constraint decision_kind_known,
    drop constraint decision_concerns_where_needed,
    drop constraint decision_ground_where_needed,
    drop constraint decision_four_eyes_where_needed,
    drop constraint decision_tells_of_the_past_where_it_may;

alter table register.decision
    add constraint decision_kind_known check (kind in (
        'TAKEN_OVER', 'TAKEN_OVER_CANDIDACY', 'TAKEN_OVER_ANNOTATION', 'TAKEN_OVER_SUSPENSION', 'TAKEN_OVER_LAPSE',
        'TAKEN_OVER_DEREGISTRATION', 'TAKEN_OVER_STRIKING_OFF',
        'ADMIT_CANDIDATE', 'REGISTER', 'REFUSE', 'RENEW', 'ADD_ANNOTATION', 'WITHDRAW_ANNOTATION',
        'EXTEND_TERM', 'LAPSE', 'DEREGISTER', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'STRIKE_OFF', 'CORRECT', 'REVOKE',
        'MERGE', 'MERGED_AWAY', 'DECEASED', 'TAKE_BACK')),
    add constraint decision_concerns_where_needed check (
        (concerns is not null) = (kind in ('CORRECT', 'REVOKE', 'TAKE_BACK'))),
    add constraint decision_ground_where_needed check (
        ground ~ '\S' or not (
            kind in ('WITHDRAW_ANNOTATION', 'EXTEND_TERM', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'STRIKE_OFF',
                'CORRECT', 'REVOKE', 'MERGE', 'MERGED_AWAY', 'DECEASED', 'TAKE_BACK')
            or kind = 'LAPSE' and body <> 'CLOCK'
            or kind = 'REFUSE' and assessment is null)),
    add constraint decision_four_eyes_where_needed check (
        prepared_by is not null
        or kind not in ('WARN', 'SUSPEND', 'STRIKE_OFF', 'CORRECT', 'MERGE', 'MERGED_AWAY', 'TAKE_BACK')),
    add constraint decision_tells_of_the_past_where_it_may check (
        effective_on >= taken_on
        or kind in ('CORRECT', 'REVOKE', 'DECEASED', 'TAKE_BACK')
        or starts_with(kind, 'TAKEN_OVER')
        or kind = 'LAPSE' and body = 'CLOCK'),
    -- The first day without somebody who died today is tomorrow.
    add constraint decision_death_lies_behind check (kind <> 'DECEASED' or effective_on <= taken_on + 1),
    add constraint decision_other_where_needed check (case kind
        when 'TAKE_BACK' then true
        else (other is not null) = (kind in ('MERGE', 'MERGED_AWAY')) end),
    add constraint decision_other_is_another check (other <> coach);

create function register.merges_what_stands_free() returns trigger language plpgsql as $$
begin
    if new.kind not in ('MERGE', 'MERGED_AWAY') then
        return new;
    end if;
    if exists (
        select from register.period
        where coach = new.coach and state = 'SUSPENDED' and upper(days) > new.effective_on)
    then
        raise exception 'decision_merges_without_measure: a measure runs on record %', new.coach
            using errcode = 'check_violation', constraint = 'decision_merges_without_measure';
    end if;
    if exists (select from register.proposal where coach = new.coach and outcome is null) then
        raise exception 'decision_merges_without_proposal: a decision about record % waits', new.coach
            using errcode = 'check_violation', constraint = 'decision_merges_without_proposal';
    end if;
    return new;
end $$;

create trigger decision_merges_what_stands_free
    before insert on register.decision
    for each row execute function register.merges_what_stands_free();

-- Which record leads to which: follows from the ledger, as entries and periods do.
create table register.merged_record (
    goes     uuid not null,
    stays    uuid not null,
    decision uuid not null,

    constraint merged_record_leads_one_way primary key (goes),
    constraint merged_record_leads_to_another check (goes <> stays)
);

create index merged_record_by_stays on register.merged_record (stays);

create function register.leads_to_one_that_stays() returns trigger language plpgsql as $$
begin
    if exists (select from register.merged_record where goes = new.stays) then
        raise exception 'merged_record_leads_to_one_that_stays: record % went itself', new.stays
            using errcode = 'check_violation', constraint = 'merged_record_leads_to_one_that_stays';
    end if;
    return new;
end $$;

create trigger merged_record_leads_to_one_that_stays
    before insert or update on register.merged_record
    for each row execute function register.leads_to_one_that_stays();
