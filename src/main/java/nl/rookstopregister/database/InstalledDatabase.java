package nl.rookstopregister.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs, looked at before the register trusts it with anything. */
public final class InstalledDatabase {

    private InstalledDatabase() {}

    /**
     * @param url {@code postgresql://user:password@host:port/database}, with or without {@code jdbc:} and the user
     * @param user when the address does not name one
     * @param password when the address does not hold one
     */
    public static DatabaseAddress open(String url, String user, String password) {
        DatabaseAddress address = address(url, user, password);
        JdbcInspection.inspect(address);
        return address;
    }

    static DatabaseAddress address(String url, String user, String password) {
        URI uri = uri(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
        List<String> person = Stream.of((uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2))
                .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
        String place = "jdbc:postgresql://" + authority(uri) + uri.getRawPath() + query(uri.getRawQuery());
        return new DatabaseAddress(
                place,
                person.getFirst().isEmpty() ? user : person.getFirst(),
                person.size() > 1 ? person.get(1) : password);
    }

    private static URI uri(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getRawAuthority() != null && uri.getRawPath().length() > 1) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below, without the address itself: it may hold a password.
        }
        throw new DatabaseRefused(
                "The address of the database must look like postgresql://user:password@host:5432/name.");
    }

    /** The part after the user, also where it names several servers. */
    private static String authority(URI uri) {
        String authority = uri.getRawAuthority();
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    private static String query(@Nullable String query) {
        return query == null ? "" : "?" + query;
    }
}
