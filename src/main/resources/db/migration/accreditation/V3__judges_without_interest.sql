-- What somebody with a conflict of interest found is not added to the record any more, also when the conflict arose after
-- the seat was taken. A trigger and no foreign key: that would need the right to change judgements.
create function accreditation.refuse_conflicted_judge() returns trigger language plpgsql as $$
begin
    if exists (
        select from accreditation.standing
        where review = new.review and account = new.account and not may_judge)
    then
        raise exception 'a judgement would be handed in by somebody with a conflict of interest'
            using errcode = 'restrict_violation', constraint = 'judge_has_no_conflict';
    end if;
    return new;
end $$;

create trigger judge_has_no_conflict
    before insert on accreditation.judgement
    for each row execute function accreditation.refuse_conflicted_judge();
