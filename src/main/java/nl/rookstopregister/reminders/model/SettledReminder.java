package nl.rookstopregister.reminders.model;

import java.time.Instant;

/** A reminder and what became of it. */
public record SettledReminder(Reminder reminder, Reminder.Outcome outcome, Instant at) {}
