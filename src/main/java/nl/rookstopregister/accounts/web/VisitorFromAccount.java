package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.pages.spi.VisitorOnScreen;
import org.springframework.stereotype.Component;

/** Shows on every page who is signed in. */
@Component
class VisitorFromAccount implements VisitorOnScreen {

    private final Accounts accounts;

    VisitorFromAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        return accounts.signedIn().map(VisitorFromAccount::visitor);
    }

    private static Visitor visitor(SignedIn person) {
        return new Visitor(
                person.name(),
                person.roles().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()),
                person.coach() != null,
                0);
    }
}
