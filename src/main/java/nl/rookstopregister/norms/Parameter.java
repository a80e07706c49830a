package nl.rookstopregister.norms;

/** A number that the register works by and that no source, or only one of them, gives. Its values have dates. */
public enum Parameter {
    TERM,
    CANDIDATE_LONGEST,
    RENEWAL_OPENS_BEFORE,
    RENEWAL_LATE_UNTIL_AFTER,
    EXTENSION_LONGEST,
    COMPLETENESS_CHECK,
    DECISION,
    MORE_ASKED_STOPS_CLOCK,
    OBJECTION,
    OBJECTION_DECISION,
    OBJECTION_ADJOURNMENT,
    APPLICATION_REMINDED_AFTER,
    APPLICATION_CLOSED_AFTER,
    ACCREDITATION_COMPLETENESS_CHECK,
    ACCREDITATION_DECISION,
    ACCREDITATION_VALID,
    SUPERVISOR_REGISTERED,
    SUPERVISOR_AT_ONCE,
    UPLOAD_MEGABYTES,
    UPLOAD_FILES,
    TRAINING_MINUTES_PER_POINT,
    TRAINING_POINTS_A_DAY,
    BASIC_TRAINING_DAYS_LEAST,
    BASIC_TRAINING_DAYS_MOST,
    BASIC_TRAINING_MONTHS,
    TELEPHONE_CALLS_LEAST,
    TELEPHONE_MONTHS,
    PERSONAL_TALKS_LEAST;

    /** The name in the file of parameters. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
