package nl.rookstopregister.database;

/** Where a database is, and as whom to ask it. */
public record DatabaseAddress(String url, String user, String password) {

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
