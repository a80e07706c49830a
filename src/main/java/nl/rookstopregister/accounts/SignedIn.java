package nl.rookstopregister.accounts;

import java.io.Serializable;
import java.util.Set;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The person who asks, as the account knows them; controllers take it with {@code @AuthenticationPrincipal}-like
 * argument resolution or from {@link Accounts#signedIn()}.
 *
 * @param coach the dossier that is this person's own; null for those who are no coach or applicant
 */
public record SignedIn(
        AccountId account,
        String name,
        String mail,
        Set<Role> roles,
        @Nullable CoachId coach,
        Language language) implements Serializable {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Actor actor() {
        return new Actor(account.value(), name);
    }
}
