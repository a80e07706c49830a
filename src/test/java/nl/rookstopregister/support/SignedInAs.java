package nl.rookstopregister.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.security.PersonSignedIn;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Puts a person behind a request of MockMvc, as if they had signed in. */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor person(SignedIn person) {
        return authentication(new PersonSignedIn(person));
    }

    public static RequestPostProcessor coach(CoachId coach) {
        return person(new SignedIn(
                account(coach.toString()),
                "Coach Voorbeeld",
                "coach@voorbeeld.example",
                Set.of(Role.COACH),
                coach,
                Language.NL));
    }

    /** Office, committee or administrator; each name is one person. */
    public static RequestPostProcessor role(Role role, String name) {
        return person(new SignedIn(account(name), name, "werk@voorbeeld.example", Set.of(role), null, Language.NL));
    }

    private static AccountId account(String name) {
        return new AccountId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
