package nl.rookstopregister.reminders.model;

/** What a reminder is about; each kind can be switched off by itself. */
public enum ReminderKind {
    /** The term nears its end. */
    TERM,
    /** Something that the norm will ask is not there yet. */
    PACE
}
