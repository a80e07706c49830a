package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** Why a fact does not count; an open objection may still be taken away by proof or by a decision on recognition. */
enum Objection {
    /** Of another kind than the requirement looks at: not even mentioned. */
    UNRELATED(false),
    LATER(false),
    OVER(false),
    BEFORE_THE_TERM(false),
    AFTER_THE_TERM(false),
    TOO_LONG_AGO(false),
    /** The same training as one that counts, told by somebody else as well. */
    COUNTED_ALREADY(false),
    LEVEL_TOO_LOW(false),
    TOO_FEW_CLIENTS(false),
    SUPERVISOR_NOT_REGISTERED_LONG_ENOUGH(false),
    RECOGNISED_ONLY_LATER(false),
    NO_LONGER_RECOGNISED(false),
    NEVER_RECOGNISED(false),
    RECOGNITION_UNKNOWN(true),
    PROOF_AWAITED(true),
    PROOF_DOES_NOT_SUFFICE(true);

    final boolean open;
    final Statement statement;

    Objection(boolean open) {
        this.open = open;
        this.statement =
                Statement.of("reason." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static @Nullable Objection to(Fact fact, int proofs, LocalDate day) {
        if (fact.on().isAfter(day)) {
            return LATER;
        }
        Proof.Kind kind = fact.proof().kind();
        if ((proofs & 1 << kind.ordinal()) != 0) {
            return null;
        }
        return kind == Proof.Kind.AWAITED ? PROOF_AWAITED : PROOF_DOES_NOT_SUFFICE;
    }

    static @Nullable Objection to(Fact fact, Recognition recognition, int proofs, LocalDate day) {
        Objection firm = switch (recognition) {
            case RECOGNISED, UNKNOWN -> null;
            case NOT_YET -> RECOGNISED_ONLY_LATER;
            case NO_LONGER -> NO_LONGER_RECOGNISED;
            case NEVER -> NEVER_RECOGNISED;
        };
        if (firm != null) {
            return firm;
        }
        Objection other = to(fact, proofs, day);
        return other == null && recognition == Recognition.UNKNOWN ? RECOGNITION_UNKNOWN : other;
    }

    static @Nullable Objection outside(Days term, LocalDate on) {
        if (on.isBefore(term.from())) {
            return BEFORE_THE_TERM;
        }
        return on.isBefore(term.until()) ? null : AFTER_THE_TERM;
    }

    /** The kinds of proof as bits. */
    static int bits(Set<Proof.Kind> proofs) {
        int bits = 0;
        for (Proof.Kind kind : proofs) {
            bits |= 1 << kind.ordinal();
        }
        return bits;
    }
}
