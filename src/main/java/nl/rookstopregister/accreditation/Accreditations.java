package nl.rookstopregister.accreditation;

import java.util.List;
import nl.rookstopregister.providers.ProviderId;

/** What other contexts may ask about requests and rulings. */
public interface Accreditations {

    /** All rulings of a kind, in the order in which they were taken, each with the request as it was decided on. */
    List<RulingTaken> rulings(RequestKind kind);

    /** How many requests of a provider wait for the provider. */
    int waitingFor(ProviderId provider);
}
