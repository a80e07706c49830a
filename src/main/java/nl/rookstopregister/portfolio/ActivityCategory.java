package nl.rookstopregister.portfolio;

/** What kind of activity a coach asks points for. */
public enum ActivityCategory {
    COURSE,
    CONGRESS,
    TEACHING,
    PUBLICATION,
    OTHER
}
