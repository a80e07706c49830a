package nl.rookstopregister.accounts.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** How much and how often a machine may send. Each node counts for itself. */
final class InterfaceLimits extends OncePerRequestFilter {

    static final int A_MINUTE = 120;
    static final int LARGEST_BODY = 256 * 1024;
    private static final int SECONDS = 60;

    /** How often a client asked in the minute that began then. */
    private record Minute(long began, int asked) {}

    private final ConcurrentHashMap<String, Minute> clients = new ConcurrentHashMap<>();
    private final InterfaceProblem problem;
    private final Clock clock;

    InterfaceLimits(InterfaceProblem problem, Clock clock) {
        this.problem = problem;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who instanceof MachineAsking machine && isTooOften(machine.getName())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS));
            problem.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-requests",
                    "Too many requests",
                    "At most %d requests a minute; try again in a minute.".formatted(A_MINUTE));
        } else if (HttpMethod.POST.matches(request.getMethod()) && request.getContentLengthLong() < 0) {
            problem.write(
                    response,
                    HttpStatus.LENGTH_REQUIRED,
                    "length-required",
                    "Length required",
                    "Say with Content-Length how long the request is.");
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            problem.write(
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "Request too large",
                    "At most %d bytes; divide the list.".formatted(LARGEST_BODY));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** There are never more entries than keys that work. */
    private boolean isTooOften(String client) {
        long minute = clock.instant().getEpochSecond() / SECONDS;
        Minute now = clients.merge(
                client,
                new Minute(minute, 1),
                (before, first) -> before.began() == minute ? new Minute(minute, before.asked() + 1) : first);
        return now.asked() > A_MINUTE;
    }
}
