package nl.rookstopregister.register.web;

import java.util.Arrays;
import java.util.Optional;
import nl.rookstopregister.register.DecisionKind;

/** The kinds of decision that have a page, each with its part of the address. */
enum KindAddress {
    ADMIT("kandidaat", DecisionKind.ADMIT_CANDIDATE),
    REGISTER("registreren", DecisionKind.REGISTER),
    REFUSE("weigeren", DecisionKind.REFUSE),
    RENEW("herregistreren", DecisionKind.RENEW),
    ANNOTATE("aantekening", DecisionKind.ADD_ANNOTATION),
    WITHDRAW_ANNOTATION("aantekening-intrekken", DecisionKind.WITHDRAW_ANNOTATION),
    EXTEND("verlengen", DecisionKind.EXTEND_TERM),
    LAPSE("vervallen", DecisionKind.LAPSE),
    DEREGISTER("uitschrijven", DecisionKind.DEREGISTER),
    WARN("waarschuwen", DecisionKind.WARN),
    SUSPEND("schorsen", DecisionKind.SUSPEND),
    LIFT("schorsing-opheffen", DecisionKind.LIFT_SUSPENSION),
    STRIKE_OFF("doorhalen", DecisionKind.STRIKE_OFF),
    CORRECT("herstellen", DecisionKind.CORRECT),
    DECEASED("overlijden", DecisionKind.DECEASED),
    TAKE_BACK("terugnemen", DecisionKind.TAKE_BACK);

    private final String address;
    private final DecisionKind kind;

    KindAddress(String address, DecisionKind kind) {
        this.address = address;
        this.kind = kind;
    }

    String address() {
        return address;
    }

    DecisionKind kind() {
        return kind;
    }

    static Optional<KindAddress> of(String address) {
        return Arrays.stream(values())
                .filter(each -> each.address.equals(address))
                .findFirst();
    }

    static Optional<KindAddress> of(DecisionKind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).findFirst();
    }
}
