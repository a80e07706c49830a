-- What a predecessor's register says has kinds of its own: not only a term as registered, also candidates, annotations,
-- suspensions, and how a registration ended.
alter table register.decision
    drop constraint decision_kind_known,
    drop constraint decision_body_may,
    drop constraint decision_term_where_needed,
    drop constraint decision_term_begins_with_it,
    drop constraint decision_annotation_where_needed,
    drop constraint decision_tells_of_the_past_where_it_may;

alter table register.decision
    add constraint decision_kind_known check (kind in (
        'TAKEN_OVER', 'TAKEN_OVER_CANDIDACY', 'TAKEN_OVER_ANNOTATION', 'TAKEN_OVER_SUSPENSION', 'TAKEN_OVER_LAPSE',
        'TAKEN_OVER_DEREGISTRATION', 'TAKEN_OVER_STRIKING_OFF',
        'ADMIT_CANDIDATE', 'REGISTER', 'REFUSE', 'RENEW', 'ADD_ANNOTATION', 'WITHDRAW_ANNOTATION',
        'EXTEND_TERM', 'LAPSE', 'DEREGISTER', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'STRIKE_OFF', 'CORRECT', 'REVOKE')),
    add constraint decision_body_may check (case
        when starts_with(kind, 'TAKEN_OVER') then body = 'PREDECESSOR'
        when kind = 'LAPSE' then body in ('CLOCK', 'OFFICE', 'COMMITTEE')
        when kind = 'REVOKE' then body = 'OBJECTION_COMMITTEE'
        when kind in ('EXTEND_TERM', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'STRIKE_OFF') then body = 'COMMITTEE'
        else body in ('OFFICE', 'COMMITTEE') end),
    add constraint decision_term_where_needed check (case kind
        when 'CORRECT' then true
        else (term is not null) = (kind in (
            'TAKEN_OVER', 'TAKEN_OVER_CANDIDACY', 'ADMIT_CANDIDATE', 'REGISTER', 'RENEW', 'EXTEND_TERM')) end),
    add constraint decision_term_begins_with_it check (
        kind not in ('TAKEN_OVER', 'TAKEN_OVER_CANDIDACY', 'ADMIT_CANDIDATE', 'REGISTER') or lower(term) = effective_on),
    add constraint decision_annotation_where_needed check (case kind
        when 'CORRECT' then true
        else (annotation is not null)
            = (kind in ('ADD_ANNOTATION', 'WITHDRAW_ANNOTATION', 'TAKEN_OVER_ANNOTATION')) end),
    add constraint decision_tells_of_the_past_where_it_may check (
        effective_on >= taken_on
        or kind in ('CORRECT', 'REVOKE')
        or starts_with(kind, 'TAKEN_OVER')
        or kind = 'LAPSE' and body = 'CLOCK');
