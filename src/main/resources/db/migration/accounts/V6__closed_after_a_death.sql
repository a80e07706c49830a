-- Nobody signs in as somebody who died. Apart from blocked_at, which the administrator gives and takes.
alter table accounts.account add column closed_at timestamptz;
