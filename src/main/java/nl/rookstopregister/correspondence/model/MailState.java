package nl.rookstopregister.correspondence.model;

import java.util.Set;

/** Where a mail stands. */
public enum MailState {
    /** To be sent, now or after a pause. */
    WAITING,
    /** One node is talking to the mail server about it. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** There was no mail server: it is only kept to be read here. */
    KEPT,
    /** The mail server said that it will never take it. */
    REFUSED,
    /** Tried often enough. */
    GIVEN_UP,
    /** The node or the line broke while it was handed over: it may have gone or not, so it is not sent again by itself. */
    UNCERTAIN,
    /** Came back afterwards, as somebody at the office noted. */
    BOUNCED,
    /** Who it is for has no e-mail: to be printed and posted. */
    ON_PAPER,
    /** The office printed and posted it. */
    POSTED,
    /** Who it is for died before it went out. */
    WITHHELD;

    private static final Set<MailState> ENDED_UNSENT = Set.of(KEPT, REFUSED, GIVEN_UP, UNCERTAIN);
    private static final Set<MailState> NEEDS_EYES = Set.of(REFUSED, GIVEN_UP, UNCERTAIN, BOUNCED);

    public boolean canBeSentAgain() {
        return ENDED_UNSENT.contains(this);
    }

    public boolean canBounce() {
        return this == SENT || this == UNCERTAIN;
    }

    /** Somebody at the office has to do something about it. */
    public boolean needsEyes() {
        return NEEDS_EYES.contains(this);
    }
}
