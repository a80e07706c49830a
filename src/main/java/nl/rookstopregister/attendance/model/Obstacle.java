package nl.rookstopregister.attendance.model;

/** Why nobody's attendance at a session can be taken down; the key is {@code attendance.obstacle.<NAME>}. */
public enum Obstacle {
    /** The last day is still to come. */
    NOT_OVER,
    CANCELLED,
    /** The training was not accredited on the last day. */
    NOT_ACCREDITED,
    /** The list is closed: what comes now is a correction. */
    CLOSED
}
