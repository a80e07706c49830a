package nl.rookstopregister.documents.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload that is far too large before anything reads it. Left to the server, its form secret would be lost
 * with the rest of it and the sender would be told that they may not do this.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TooLargeUpload extends OncePerRequestFilter {

    /** As in application.yaml; a file that is smaller is held against the product parameter, beside its field. */
    static final long MOST_BYTES = 40L * 1024 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
