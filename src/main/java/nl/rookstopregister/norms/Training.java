package nl.rookstopregister.norms;

/**
 * A training as the reference data describe it.
 *
 * @param reference how the reference data name it; empty for one that is not in the list
 * @param covers what of the profile it teaches
 * @param points accreditation points that completing it yields
 */
public record Training(Kind kind, String reference, String name, Competences covers, int points) {

    public enum Kind {
        /** Integral basic training (S1). */
        BASIC,
        /** Shorter training that keeps a coach up to date. */
        REFRESHER,
        /** EXTRA module for guiding pregnant women (S1). */
        EXTRA_PREGNANT,
        /** EXTRA module for guiding people with psychiatric comorbidity (S1). */
        EXTRA_PSYCHIATRY,
        /** Vocational education of which guidance was a part (S1). */
        VOCATIONAL,
        OTHER
    }
}
