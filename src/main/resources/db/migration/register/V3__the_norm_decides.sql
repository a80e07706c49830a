-- A renewal or an annotation that the norm settles wholly may be given without a person: the norm decides.
alter table register.decision
    drop constraint decision_body_known,
    drop constraint decision_body_may,
    drop constraint decision_person_known;

alter table register.decision
    add constraint decision_body_known check (
        body in ('OFFICE', 'COMMITTEE', 'OBJECTION_COMMITTEE', 'NORM', 'CLOCK', 'PREDECESSOR')),
    add constraint decision_body_may check (case
        when starts_with(kind, 'TAKEN_OVER') then body = 'PREDECESSOR'
        when kind = 'LAPSE' then body in ('CLOCK', 'OFFICE', 'COMMITTEE')
        when kind = 'REVOKE' then body = 'OBJECTION_COMMITTEE'
        when kind in ('EXTEND_TERM', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'STRIKE_OFF') then body = 'COMMITTEE'
        when kind in ('RENEW', 'ADD_ANNOTATION') then body in ('OFFICE', 'COMMITTEE', 'NORM')
        else body in ('OFFICE', 'COMMITTEE') end),
    add constraint decision_person_known check (
        (decided_by is null) = (body in ('NORM', 'CLOCK', 'PREDECESSOR')));
