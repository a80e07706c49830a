package nl.rookstopregister.accounts.security;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * The secret that a form must send along, so that no other site can send it for a visitor. It lives in a cookie of its
 * own and not in the session: a public page with a form starts no session.
 */
final class FormSecret {

    private FormSecret() {}

    /** @param production over https only, under a name that no other host, however near, can set */
    static CookieCsrfTokenRepository inCookie(boolean production) {
        CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
        cookies.setCookieName(production ? "__Host-form" : "form");
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(cookie -> {
            cookie.httpOnly(true).sameSite("Strict");
            if (production) {
                cookie.secure(true);
            }
        });
        return cookies;
    }
}
