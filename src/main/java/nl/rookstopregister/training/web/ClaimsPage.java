package nl.rookstopregister.training.web;

import java.util.List;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.training.model.Claim;

/** The reported claims, for the office. */
public record ClaimsPage(List<Claim> claims) {

    public List<Claim> open() {
        return claims.stream().filter(Claim::open).toList();
    }

    public static Sign sign(Claim claim) {
        return switch (claim.state()) {
            case NEW -> Sign.WAIT;
            case IN_HAND -> Sign.NEUTRAL;
            case CLOSED -> Sign.MET;
        };
    }
}
