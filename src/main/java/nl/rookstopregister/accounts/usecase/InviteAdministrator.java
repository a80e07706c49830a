package nl.rookstopregister.accounts.usecase;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.OperatorTask;
import org.springframework.stereotype.Component;

/** The way in for the first administrator: whoever runs the program may invite one. All others are invited on a page. */
@Component
class InviteAdministrator implements OperatorTask {

    private final OpenAccount openAccount;

    InviteAdministrator(OpenAccount openAccount) {
        this.openAccount = openAccount;
    }

    @Override
    public String words() {
        return "administrator";
    }

    @Override
    public List<String> arguments() {
        return List.of("NAME", "MAIL");
    }

    @Override
    public String explanation() {
        return "invite an administrator by mail";
    }

    @Override
    public Ending run(List<String> values) {
        String mail = values.getLast().strip();
        if (!mail.matches("[^@\\s]+@[^@\\s]+")) {
            return new Ending.Refused("\"%s\" is not a mail address.".formatted(mail));
        }
        openAccount.open(values.getFirst(), mail, Set.of(Role.ADMINISTRATOR), null, Language.NL);
        return new Ending.Done("An invitation goes to %s.".formatted(mail));
    }
}
