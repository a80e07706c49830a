-- How many people a supervisor may have under assessment at once is a parameter of the norm. It is written beside each yes as
-- it was on that day, and whoever says yes to one more is refused here too.
alter table supervision.supervision
    add column at_once integer,
    add constraint supervision_at_once_is_some check (at_once > 0);

-- Whoever said yes before today did so when it was ten.
update supervision.supervision set at_once = 10 where state in ('ACCEPTED', 'SENT_BACK', 'SIGNED', 'ENDED');

alter table supervision.supervision
    add constraint supervision_accepted_within_a_limit check (state not in ('ACCEPTED', 'SENT_BACK') or at_once is not null);

create function supervision.no_more_than_at_once() returns trigger language plpgsql as $$
begin
    if new.state in ('ACCEPTED', 'SENT_BACK') and (tg_op = 'INSERT' or old.state not in ('ACCEPTED', 'SENT_BACK')) then
        -- Of one supervisor, one yes at a time: the next one counts this one.
        perform pg_advisory_xact_lock(hashtextextended('supervision.supervisor:' || new.supervisor, 0));
        if new.at_once <= (
            select count(*) from supervision.supervision other
            where other.supervisor = new.supervisor and other.id <> new.id and other.state in ('ACCEPTED', 'SENT_BACK'))
        then
            raise exception 'supervision_no_more_than_at_once: supervisor % has % people under assessment', new.supervisor, new.at_once
                using errcode = 'check_violation', constraint = 'supervision_no_more_than_at_once';
        end if;
    end if;
    return new;
end $$;

create trigger supervision_no_more_than_at_once
    before insert or update on supervision.supervision
    for each row execute function supervision.no_more_than_at_once();
