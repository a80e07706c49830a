-- People of training providers have an account as well.
alter table accounts.account_role drop constraint account_role_known;
alter table accounts.account_role
    add constraint account_role_known check (role in ('COACH', 'OFFICE', 'COMMITTEE', 'ADMINISTRATOR', 'PROVIDER'));
