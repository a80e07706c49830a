-- What a coach asked and got needs no reason of its own: the claim keeps what was asked and answered, in nobody's language.
alter table attendance.credit
    drop constraint credit_kind_in_turn,
    drop constraint credit_correction_has_reason,
    add constraint credit_kind_in_turn check (case kind
        when 'GRANTED' then ordinal = 1
        when 'ADDED' then ordinal % 2 = 1
        when 'CLAIMED' then ordinal % 2 = 1
        when 'WITHDRAWN' then ordinal % 2 = 0
        else false end),
    add constraint credit_correction_has_reason check (kind in ('GRANTED', 'CLAIMED') or reason ~ '\S');
