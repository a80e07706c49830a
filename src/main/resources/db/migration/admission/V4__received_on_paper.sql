-- An application by somebody without e-mail comes in on paper and is typed by the office. It counts from the day it came in.
alter table admission.application add column on_paper date;

alter table admission.application
    add constraint application_on_paper_came_in_before check (on_paper <= started_on),
    add constraint application_on_paper_counts_from_receipt check (submitted_on = on_paper);
