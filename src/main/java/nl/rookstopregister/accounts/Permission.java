package nl.rookstopregister.accounts;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * One row of the table of who may do what.
 *
 * @param pattern of the path, as Spring MVC writes it: {@code *} is one step, {@code **} any number of steps
 */
public record Permission(Set<HttpMethod> methods, String pattern, Audience audience) {

    public Permission {
        methods = Set.copyOf(methods);
    }

    static Permission read(String pattern, Audience audience) {
        return new Permission(Set.of(HttpMethod.GET, HttpMethod.HEAD), pattern, audience);
    }

    static Permission send(String pattern, Audience audience) {
        return new Permission(Set.of(HttpMethod.POST), pattern, audience);
    }

    /** Looking at a page and sending its form. */
    static Permission use(String pattern, Audience audience) {
        return new Permission(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST), pattern, audience);
    }
}
