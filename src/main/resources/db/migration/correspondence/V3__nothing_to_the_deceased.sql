-- What waits for somebody who died is withheld, and stays to be read.
alter table correspondence.mail
    drop constraint mail_state_is_known,
    drop constraint without_address_it_goes_on_paper;

alter table correspondence.mail
    add constraint mail_state_is_known check (
        state in ('WAITING', 'SENDING', 'SENT', 'KEPT', 'REFUSED', 'GIVEN_UP', 'UNCERTAIN', 'BOUNCED', 'ON_PAPER', 'POSTED',
            'WITHHELD')),
    add constraint without_address_it_goes_on_paper check (
        state in ('ON_PAPER', 'POSTED', 'WITHHELD') or recipient <> ''),
    add constraint withheld_mail_is_of_a_coach check (state <> 'WITHHELD' or coach is not null);
