package nl.rookstopregister.accounts;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One row of the table of who may do what.
 *
 * @param path pattern, as Spring MVC writes it: {@code *} is one step, {@code **} any number of steps
 */
public record Permission(Set<HttpMethod> methods, PathPattern path, Audience audience) {

    public Permission {
        methods = Set.copyOf(methods);
    }

    private Permission(Set<HttpMethod> methods, String pattern, Audience audience) {
        this(methods, PathPatternParser.defaultInstance.parse(pattern), audience);
    }

    public String pattern() {
        return path.getPatternString();
    }

    boolean isAbout(HttpMethod method, PathContainer steps) {
        return methods.contains(method) && path.matches(steps);
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
