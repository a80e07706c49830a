package nl.rookstopregister.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.rookstopregister.register.RegistrationState;

/** How a registration stands on a day, as far as the public may know. */
@Schema(description = """
                REGISTERED: definitively registered. CANDIDATE: admitted, training under way, not yet definitively registered. \
                SUSPENDED: stands in the register, but may not work as a registered coach. NOT_REGISTERED: outside all \
                periods of the registration; why is not public.""")
enum PublicStatus {
    REGISTERED,
    CANDIDATE,
    SUSPENDED,
    NOT_REGISTERED;

    static PublicStatus of(RegistrationState state) {
        return switch (state) {
            case REGISTERED -> REGISTERED;
            case CANDIDATE -> CANDIDATE;
            case SUSPENDED -> SUSPENDED;
            case NOT_REGISTERED, LAPSED, DEREGISTERED, STRUCK_OFF -> NOT_REGISTERED;
        };
    }
}
