package nl.rookstopregister.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.rookstopregister.accounts.Permissions;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends who is not signed in to the page for that, and back to where they were going afterwards. */
final class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (Permissions.find(HttpMethod.valueOf(request.getMethod()), request.getRequestURI())
                .isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (HttpMethod.POST.matches(request.getMethod())) {
            response.sendRedirect(KeptForm.keep(request) ? "/inloggen?naar=/inloggen/verder" : "/inloggen");
            return;
        }
        response.sendRedirect(UriComponentsBuilder.fromPath("/inloggen")
                .queryParam("naar", "{there}")
                .encode()
                .buildAndExpand(addressOf(request))
                .toUriString());
    }

    /** Only a page that is looked at can be opened again by its address. */
    private static String addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
