package nl.rookstopregister.register.usecase;

import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.event.EventListener;

/** When a death is processed, nobody signs in as that coach any more, in the same transaction; taken back, they do again. */
@UseCase
public class EndSignIns {

    private final Accounts accounts;
    private final Register register;
    private final AccessLog log;

    EndSignIns(Accounts accounts, Register register, AccessLog log) {
        this.accounts = accounts;
        this.register = register;
        this.log = log;
    }

    @EventListener
    public void on(DecisionTaken taken) {
        if (taken.kind() == DecisionKind.DECEASED) {
            accounts.close(taken.coach());
            log.changed(taken.coach(), "accesslog.register.account-closed");
        } else if (taken.kind() == DecisionKind.TAKE_BACK && !register.isDeceased(taken.coach())) {
            accounts.reopen(taken.coach());
            log.changed(taken.coach(), "accesslog.register.account-opened");
        }
    }
}
