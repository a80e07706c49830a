package nl.rookstopregister.accounts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/** Accounts of invented people, with which anybody may try the register out. They exist in a demonstration only. */
public interface DemonstrationAccounts {

    /** @param coach whose dossier is this person's own; null for those who are no coach */
    record Person(
            String name,
            String mail,
            Set<Role> roles,
            @Nullable CoachId coach,
            Language language) {}

    /**
     * Opens accounts that can be used at once, all with this password; whose mail address is there already is left
     * alone. Fails outside a demonstration.
     *
     * @return whom it opened, by mail address
     */
    Map<String, AccountId> open(List<Person> people, String password);
}
