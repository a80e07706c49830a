package nl.rookstopregister.dossiers;

/** How a coach guides people. */
public enum WayOfWorking {
    IN_PERSON,
    PHONE,
    GROUP,
    ONLINE
}
