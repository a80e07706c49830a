-- Who is in the register applies too: for renewal, or for an annotation.
alter table admission.application
    drop constraint application_procedure_is_known;

alter table admission.application
    add constraint application_procedure_is_known check (procedure in (
        'CANDIDATE', 'DEFINITIVE', 'RENEWAL', 'ANNOTATION_PREGNANT', 'ANNOTATION_PSYCHIATRY'));
