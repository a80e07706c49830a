package nl.rookstopregister.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Tells a machine without a token that works how to get one (RFC 6750). */
record TokenFirst(InterfaceProblem problem) implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        boolean tried = refusal instanceof OAuth2AuthenticationException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, tried ? "Bearer error=\"invalid_token\"" : "Bearer");
        problem.write(
                response,
                HttpStatus.UNAUTHORIZED,
                "token-needed",
                "Token needed",
                tried
                        ? "The token does not work, or no longer. Ask a new one at /oauth2/token."
                        : "Ask a token at /oauth2/token with the client credentials of your organisation.");
    }
}
