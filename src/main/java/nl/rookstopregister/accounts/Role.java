package nl.rookstopregister.accounts;

/** A part that a person plays in the register; one account may play several. Sources: product description, "The people". */
public enum Role {
    /** Coach or applicant: sees and changes the own dossier only. */
    COACH,
    /** Register office (bureau): completes applications, decides what the norm fully settles. */
    OFFICE,
    /** Quality committee (kwaliteitscommissie): decides the rest. */
    COMMITTEE,
    /** Administrator (beheerder): accounts and settings, no dossiers. */
    ADMINISTRATOR,
    /** Acts for a training provider (scholingsaanbieder); for which one and how far, providers know. */
    PROVIDER
}
