package nl.rookstopregister.accounts.model;

/** Somebody says that they forgot the password of this name, which may be nobody's. */
public record ResetAsked(String name) {}
