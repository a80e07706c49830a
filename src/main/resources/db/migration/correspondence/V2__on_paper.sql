-- Who has no e-mail gets everything on paper: what would have been a mail is printed, and posted by the office.
alter table correspondence.mail
    drop constraint mail_state_is_known;

update correspondence.mail set state = 'ON_PAPER' where recipient = '' and coach is not null and state <> 'SENT';

alter table correspondence.mail
    add constraint mail_state_is_known check (
        state in ('WAITING', 'SENDING', 'SENT', 'KEPT', 'REFUSED', 'GIVEN_UP', 'UNCERTAIN', 'BOUNCED', 'ON_PAPER', 'POSTED')),
    add constraint without_address_it_goes_on_paper check (
        state in ('ON_PAPER', 'POSTED') or recipient <> ''),
    add constraint paper_goes_to_a_coach check (state not in ('ON_PAPER', 'POSTED') or coach is not null),
    add constraint posted_paper_has_a_moment check (state <> 'POSTED' or sent_at is not null);

create index mail_on_paper on correspondence.mail (queued_at) where state = 'ON_PAPER';
