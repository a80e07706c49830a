package nl.rookstopregister.takeover.model;

import java.util.Locale;

/**
 * What can be the matter with a row. Each has a sentence in both languages that says why and what to do, under
 * {@code takeover.rule.<key>}; its first argument is what stands in the cell.
 */
public enum Rule {
    // The table
    COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_UNKNOWN(Severity.WARNING),
    CELLS_BEYOND_HEADINGS,
    LETTERS_LOST,
    TOO_LONG,
    // The person
    NUMBER_MISSING,
    NUMBER_LOOKS_NEW(Severity.WARNING),
    FAMILY_NAME_MISSING,
    GIVEN_NAME_MISSING,
    NAME_WITH_DIGIT,
    DATE_UNREADABLE,
    BIRTH_DATE_IMPOSSIBLE,
    BIRTH_DATE_YOUNG(Severity.WARNING),
    MAIL_MISSING(Severity.WARNING),
    MAIL_UNREADABLE,
    PHONE_UNREADABLE,
    PROFESSION_UNKNOWN(Severity.WARNING),
    BIG_NUMBER_UNREADABLE,
    AGB_CODE_UNREADABLE,
    EDUCATION_LEVEL_UNKNOWN,
    // The registration
    STATUS_MISSING,
    STATUS_UNKNOWN,
    TERM_FROM_MISSING,
    TERM_UNTIL_MISSING,
    TERM_BACKWARDS,
    TERM_LONG(Severity.WARNING),
    TERM_NOT_BEGUN,
    TERM_OVER,
    TERM_RUNS_ON,
    TERMS_OVERLAP,
    AFTER_STRIKING_OFF,
    FIRST_REGISTERED_AFTER_TERM,
    FIRST_REGISTERED_OF_CANDIDATE,
    ANNOTATION_UNKNOWN,
    ANNOTATION_OF_CANDIDATE,
    INTERVENTION_UNKNOWN(Severity.WARNING),
    // The place of work
    PLACE_MISSING(Severity.WARNING),
    PRACTICE_NAME_MISSING(Severity.WARNING),
    STREET_MISSING,
    HOUSE_NUMBER_UNREADABLE,
    POSTCODE_UNREADABLE,
    CITY_MISSING,
    CITY_UNKNOWN(Severity.WARNING),
    POSITION_UNREADABLE,
    POSITION_HALF,
    POSITION_ABROAD,
    POSITION_FAR(Severity.WARNING),
    WAY_OF_WORKING_UNKNOWN,
    LANGUAGE_UNKNOWN,
    ACCEPTING_UNREADABLE,
    // Rows beside each other
    ROWS_DIFFER,
    ROW_TWICE(Severity.WARNING),
    BIG_NUMBER_TWICE(Severity.WARNING),
    PERSON_TWICE(Severity.WARNING),
    // What is here already
    BIG_NUMBER_KNOWN(Severity.WARNING),
    PERSON_KNOWN(Severity.WARNING),
    TAKEN_OVER_OTHERWISE;

    private final Severity severity;

    Rule() {
        this(Severity.REFUSED);
    }

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "takeover.rule." + key();
    }

    /** A few words for a list of kinds. */
    public String kindKey() {
        return "takeover.kind." + key();
    }
}
