package nl.rookstopregister.accounts;

import static nl.rookstopregister.accounts.ApiScope.ATTENDANCE_READ;
import static nl.rookstopregister.accounts.ApiScope.ATTENDANCE_WRITE;
import static nl.rookstopregister.accounts.Audience.PUBLIC;
import static nl.rookstopregister.accounts.Audience.SIGNED_IN;
import static nl.rookstopregister.accounts.Audience.roles;
import static nl.rookstopregister.accounts.Audience.scope;
import static nl.rookstopregister.accounts.Permission.read;
import static nl.rookstopregister.accounts.Permission.send;
import static nl.rookstopregister.accounts.Permission.use;
import static nl.rookstopregister.accounts.Role.ADMINISTRATOR;
import static nl.rookstopregister.accounts.Role.COACH;
import static nl.rookstopregister.accounts.Role.COMMITTEE;
import static nl.rookstopregister.accounts.Role.OFFICE;
import static nl.rookstopregister.accounts.Role.PROVIDER;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/**
 * The one table of who may do what. The first row that fits decides; what no row fits is refused. Whose dossier it is,
 * is not here: the page that shows it checks that.
 */
public final class Permissions {

    public static final List<Permission> ROWS = List.of(
            // What everybody may see.
            read("/", PUBLIC),
            read("/coaches/**", PUBLIC),
            send("/coaches/*/bericht", PUBLIC),
            use("/controleren/**", PUBLIC),
            read("/insluiten/**", PUBLIC),
            read("/sitemap.xml", PUBLIC),
            read("/sitemap/*", PUBLIC),
            read("/normen/**", PUBLIC),
            read("/scholingsagenda", PUBLIC),
            read("/scholingsagenda.ics", PUBLIC),
            read("/scholingsagenda/*", PUBLIC),
            read("/scholing-controleren", PUBLIC),
            use("/scholing-controleren/melden", PUBLIC),
            read("/interventies", PUBLIC),
            read("/interventies/*", PUBLIC),
            read("/schema/**", PUBLIC),
            read("/over/**", PUBLIC),
            read("/privacy", PUBLIC),
            read("/toegankelijkheid", PUBLIC),
            use("/taal/**", PUBLIC),
            read("/api", PUBLIC),
            // Of the interface, what a machine may do on behalf of a training provider.
            send("/oauth2/token", PUBLIC),
            read("/api/v1/sessions/**", scope(ATTENDANCE_READ)),
            send("/api/v1/sessions/**", scope(ATTENDANCE_WRITE)),
            read("/api/v1/**", PUBLIC),
            read("/assets/**", PUBLIC),
            read("/favicon.ico", PUBLIC),
            read("/favicon.svg", PUBLIC),
            read("/robots.txt", PUBLIC),
            read("/gereed", PUBLIC),
            read("/.well-known/security.txt", PUBLIC),
            // Getting in and out, and links that are a key themselves.
            use("/inloggen/**", PUBLIC),
            send("/uitloggen", PUBLIC),
            use("/activeren/*", PUBLIC),
            use("/wachtwoord-vergeten/**", PUBLIC),
            use("/aanmelden/**", PUBLIC),
            use("/referent/**", PUBLIC),
            read("/kalender/*", PUBLIC),
            use("/aanbieders/aanmelden/**", PUBLIC),
            // One's own.
            use("/mijn/beveiliging/**", SIGNED_IN),
            // An app for hours, with nothing of anybody in it.
            read("/mijn/portfolio/uren/zonder-verbinding", PUBLIC),
            read("/mijn/portfolio/uren/app.webmanifest", PUBLIC),
            read("/mijn/portfolio/uren/werker.js", PUBLIC),
            use("/mijn/**", roles(COACH)),
            use("/uitnodigingen/**", SIGNED_IN),
            read("/brieven/**", SIGNED_IN),
            read("/documenten/**", SIGNED_IN),
            // The office and the committee at work.
            use("/bureau/post/**", roles(OFFICE, ADMINISTRATOR)),
            use("/bureau/overname/**", roles(OFFICE, ADMINISTRATOR)),
            use("/bureau/papier/**", roles(OFFICE)),
            use("/bureau/presentie/**", roles(OFFICE)),
            use("/bureau/punten/**", roles(OFFICE)),
            read("/bureau/personen/*/inzage", roles(OFFICE)),
            use("/bureau/personen/*/naam", roles(OFFICE)),
            use("/bureau/meldingen/**", roles(OFFICE)),
            use("/bureau/beoordelingen/*/oordeel/**", roles(COMMITTEE)),
            send("/bureau/verlengingen/*/besluit", roles(COMMITTEE)),
            use("/bureau/normen/**", roles(COMMITTEE)),
            use("/bureau/**", roles(OFFICE, COMMITTEE)),
            // A training provider's own.
            use("/aanbieder/**", roles(PROVIDER)),
            // Running the system.
            use("/beheer/**", roles(ADMINISTRATOR)));

    private Permissions() {}

    /** The row that decides about this request; empty when it is refused to everybody. */
    public static Optional<Permission> find(HttpMethod method, String path) {
        PathContainer steps = PathContainer.parsePath(path);
        return ROWS.stream().filter(row -> row.isAbout(method, steps)).findFirst();
    }
}
