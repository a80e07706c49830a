package nl.rookstopregister.training.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.model.Claim;
import nl.rookstopregister.training.model.Claim.Closing;
import nl.rookstopregister.training.model.Claim.Outcome;
import nl.rookstopregister.training.model.Claim.Reported;
import nl.rookstopregister.training.model.Claims;
import org.jspecify.annotations.Nullable;

/** Takes reports of false claims in, and lets the office say what came of them. */
@UseCase
public class HandleClaims {

    private final Claims claims;
    private final Correspondence correspondence;
    private final Clock clock;

    HandleClaims(Claims claims, Correspondence correspondence, Clock clock) {
        this.claims = claims;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Whoever gave a mail address gets a receipt. */
    public void report(Reported reported, @Nullable String mail, Language language) {
        UUID id = UUID.randomUUID();
        claims.add(Claim.report(id, reported, mail, clock.instant()));
        if (mail != null) {
            send(id, "received", mail, language, reported.course());
        }
    }

    public List<Claim> all() {
        return claims.all();
    }

    public Optional<Claim> find(UUID id) {
        return claims.find(id);
    }

    /** Does nothing to one that was closed meanwhile. */
    public void take(UUID id, Actor by) {
        claims.findToChange(id).filter(Claim::open).ifPresent(claim -> claims.save(claim.taken(by.name())));
    }

    /** Whoever reported it hears what came of it, and is then forgotten. Does nothing to one that was closed meanwhile. */
    public void close(UUID id, Outcome outcome, String note, Actor by) {
        claims.findToChange(id).filter(Claim::open).ifPresent(claim -> {
            String mail = claim.mail();
            claims.save(claim.closed(new Closing(outcome, note, LocalDate.now(clock)), by.name()));
            if (mail != null) {
                send(id, outcome.name(), mail, Language.NL, claim.reported().course());
            }
        });
    }

    private void send(UUID id, String what, String to, Language language, String course) {
        correspondence.send(new MailMessage(
                "training-claim-" + id + "-" + what,
                to,
                language,
                "training.claim.mail." + what,
                List.of(course),
                null,
                null));
    }
}
