package nl.rookstopregister.providers;

/** What somebody may do for a provider. */
public enum ProviderRole {
    /** Everything, also who else may do what, and the keys of the interface. */
    MANAGER,
    /** Requests, the agenda and attendance. */
    EDITOR,
    /** Attendance only. */
    ATTENDANCE;

    public boolean mayManage() {
        return this == MANAGER;
    }

    public boolean mayEdit() {
        return this != ATTENDANCE;
    }
}
