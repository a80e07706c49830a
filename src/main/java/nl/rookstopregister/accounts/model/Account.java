package nl.rookstopregister.accounts.model;

import java.time.Instant;
import java.util.Set;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of one person who can sign in, apart from their secrets.
 *
 * @param coach the dossier that is this person's own; null for those who are no coach or applicant
 * @param demonstration whether this person is invented
 */
public record Account(
        AccountId id,
        String name,
        String mail,
        Language language,
        Set<Role> roles,
        @Nullable CoachId coach,
        Access access,
        boolean demonstration) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /**
     * Whether the person gets in.
     *
     * @param activatedAt null until the person chose a password
     * @param blockedAt null unless the administrator keeps this person out
     * @param closedAt null unless the register knows that this person died
     */
    public record Access(
            @Nullable Instant activatedAt,
            @Nullable Instant blockedAt,
            @Nullable Instant closedAt) {

        public static final Access INVITED = new Access(null, null, null);
    }

    /** What the administrator sees of it. */
    public enum State {
        INVITED,
        ACTIVE,
        BLOCKED,
        CLOSED
    }

    /** Who does more than look after the own dossier must prove it in two ways. Source: product description, 14. */
    public boolean needsSecondFactor() {
        return roles.stream().anyMatch(role -> role != Role.COACH);
    }

    public SignedIn person() {
        return new SignedIn(id, name, mail, roles, coach, language);
    }

    public State state() {
        if (access.closedAt() != null) {
            return State.CLOSED;
        }
        if (access.blockedAt() != null) {
            return State.BLOCKED;
        }
        return access.activatedAt() == null ? State.INVITED : State.ACTIVE;
    }

    public boolean active() {
        return state() == State.ACTIVE;
    }

    /** By the administrator, or because of a death. */
    public boolean keptOut() {
        return state() == State.BLOCKED || state() == State.CLOSED;
    }
}
