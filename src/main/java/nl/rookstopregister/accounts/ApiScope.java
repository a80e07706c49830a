package nl.rookstopregister.accounts;

import java.util.Arrays;
import java.util.Optional;

/** What a machine may do on behalf of its organisation (scope, RFC 6749). */
public enum ApiScope {
    ATTENDANCE_READ("attendance:read"),
    ATTENDANCE_WRITE("attendance:write");

    private final String text;

    ApiScope(String text) {
        this.text = text;
    }

    /** As requests and tokens write it. */
    public String text() {
        return text;
    }

    public static Optional<ApiScope> read(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
