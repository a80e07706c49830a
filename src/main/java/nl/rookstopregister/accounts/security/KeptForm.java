package nl.rookstopregister.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A form that somebody sent after their session had ended: kept until they have signed in again, so that no typed work
 * is lost. Files are not kept.
 *
 * @param owner mark of the account that was signed in in this browser before; only the same one gets the form back
 */
public record KeptForm(String address, Map<String, List<String>> fields, String owner) implements Serializable {

    static final String ATTRIBUTE = "kept-form";
    /** A page of 200 fields, each with the longest text that a form takes. */
    private static final int MOST_LETTERS = 1_100_000;

    /** Nothing for a form that is too long, or has files, or comes from a browser in which nobody had signed in. */
    static boolean keep(HttpServletRequest request) {
        Optional<String> owner = OwnerMark.in(request);
        @Nullable String type = request.getContentType();
        if (owner.isEmpty()
                || type == null
                || !MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(MediaType.parseMediaType(type))) {
            return false;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.contains("wachtwoord")) {
                fields.put(name, List.of(values));
            }
        });
        if (fields.toString().length() > MOST_LETTERS) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new KeptForm(request.getRequestURI(), fields, owner.get()));
        return true;
    }

    /** Takes the form out, if it is this person's. */
    public static Optional<KeptForm> of(HttpServletRequest request, String account) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof KeptForm form)) {
            return Optional.empty();
        }
        return Optional.of(form).filter(kept -> kept.owner().equals(OwnerMark.of(account)));
    }
}
