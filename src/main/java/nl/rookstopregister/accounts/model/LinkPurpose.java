package nl.rookstopregister.accounts.model;

import java.time.Duration;

/** What a one-time link in a mail is for. The terms are provisional: no source gives them. */
public enum LinkPurpose {
    ACTIVATION(Duration.ofDays(7)),
    PASSWORD_RESET(Duration.ofHours(1));

    private final Duration validity;

    LinkPurpose(Duration validity) {
        this.validity = validity;
    }

    public Duration validity() {
        return validity;
    }
}
