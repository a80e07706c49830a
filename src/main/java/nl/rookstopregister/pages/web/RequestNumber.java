package nl.rookstopregister.pages.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a number that stands in the log and on the page that says something went wrong. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {

    private static final String NAME = "request";
    private final SecureRandom random = new SecureRandom();

    static String of(HttpServletRequest request) {
        return request.getAttribute(RequestNumber.class.getName()) instanceof String number ? number : "-";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = new byte[5];
        random.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        request.setAttribute(RequestNumber.class.getName(), number);
        response.setHeader("X-Request-Id", number);
        MDC.put(NAME, number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }
}
