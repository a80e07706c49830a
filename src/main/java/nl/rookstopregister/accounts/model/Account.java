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
 * @param activatedAt null until the person chose a password
 * @param blockedAt null unless the administrator keeps this person out
 * @param demonstration whether this person is invented
 */
public record Account(
        AccountId id,
        String name,
        String mail,
        Language language,
        Set<Role> roles,
        @Nullable CoachId coach,
        @Nullable Instant activatedAt,
        @Nullable Instant blockedAt,
        boolean demonstration) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Who does more than look after the own dossier must prove it in two ways. Source: product description, 14. */
    public boolean needsSecondFactor() {
        return roles.stream().anyMatch(role -> role != Role.COACH);
    }

    public SignedIn person() {
        return new SignedIn(id, name, mail, roles, coach, language);
    }

    public boolean active() {
        return activatedAt != null && blockedAt == null;
    }

    public boolean blocked() {
        return blockedAt != null;
    }
}
