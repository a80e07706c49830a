package nl.rookstopregister.register.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.model.Guard;
import nl.rookstopregister.register.model.Ledger;
import nl.rookstopregister.register.model.Step;
import nl.rookstopregister.register.model.Terms;
import nl.rookstopregister.register.model.Wish;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Works out what an officer's wish would be as a decision: with its term, and with a fresh assessment as its ground. */
@UseCase
public class PrepareDecision {

    private final Ledger ledger;
    private final Dossiers dossiers;
    private final NormBook norms;
    private final Clock clock;

    PrepareDecision(Ledger ledger, Dossiers dossiers, NormBook norms, Clock clock) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.norms = norms;
        this.clock = clock;
    }

    public ProposedDecision prepare(Wish wish, Body body, Actor actor) {
        Guard guard = guard(wish.coach());
        Annotation annotation = wish.annotation();
        if (wish.concerns() != null) {
            annotation = guard.history()
                    .find(wish.concerns())
                    .map(each -> each.annotation())
                    .orElse(null);
        }
        return new ProposedDecision(
                wish.request(),
                wish.coach(),
                wish.kind(),
                body,
                actor,
                null,
                wish.effectiveOn(),
                new Terms(guard).of(wish, body).orElse(null),
                annotation,
                wish.concerns(),
                grounds(wish),
                wish.basedOn());
    }

    /** The lines of the lifecycle that these bodies could take today. */
    public List<Step> open(CoachId coach, Set<Body> bodies) {
        return guard(coach).open(bodies);
    }

    /** As the dossier stands today; empty for a kind that rests on none. */
    public Optional<Assessment> assessment(Wish wish) {
        return procedure(wish)
                .map(procedure -> norms.assess(dossiers.dossier(wish.coach()), procedure, LocalDate.now(clock)));
    }

    private Guard guard(CoachId coach) {
        LocalDate today = LocalDate.now(clock);
        return new Guard(ledger.history(coach), today, NormLimits.of(norms.parameters(today)));
    }

    private Grounds grounds(Wish wish) {
        Assessment assessment = assessment(wish).orElse(null);
        return new Grounds(
                assessment == null ? null : assessment.norm().toString(),
                assessment == null ? List.of() : assessment.applied().articles(),
                assessment,
                wish.ground());
    }

    private static Optional<Procedure> procedure(Wish wish) {
        return switch (wish.kind()) {
            case ADMIT_CANDIDATE -> Optional.of(Procedure.CANDIDATE);
            case REGISTER -> Optional.of(Procedure.DEFINITIVE);
            case RENEW -> Optional.of(Procedure.RENEWAL);
            case ADD_ANNOTATION -> Optional.ofNullable(procedure(wish.annotation()));
            case REFUSE -> Optional.ofNullable(wish.procedure());
            default -> Optional.empty();
        };
    }

    private static @Nullable Procedure procedure(@Nullable Annotation annotation) {
        return switch (annotation) {
            case EXTRA_PREGNANCY -> Procedure.ANNOTATION_PREGNANT;
            case EXTRA_PSYCHIATRY -> Procedure.ANNOTATION_PSYCHIATRY;
            case null -> null;
        };
    }
}
