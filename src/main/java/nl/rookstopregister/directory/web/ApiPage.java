package nl.rookstopregister.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people read about the interface for software.
 *
 * @param example the number of some registration to try it with; null in an empty register
 */
public record ApiPage(@Nullable String example) {

    /** The last part of every {@code type} that an answer about an error has: the public questions first. */
    public List<String> errors() {
        return List.of(
                "mistyped-number",
                "unknown-number",
                "invalid-request",
                "not-now",
                "too-many-requests",
                "token-needed",
                "scope-missing",
                "unknown-session",
                "key-used",
                "length-required",
                "too-large");
    }
}
