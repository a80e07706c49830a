package nl.rookstopregister.admission.model;

import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.DecisionKind;
import org.jspecify.annotations.Nullable;

/**
 * The decision that an application asks for.
 *
 * @param annotation for who asks for one
 */
public record Sought(DecisionKind kind, @Nullable Annotation annotation) {

    public static Sought in(Procedure procedure) {
        return switch (procedure) {
            case CANDIDATE -> new Sought(DecisionKind.ADMIT_CANDIDATE, null);
            case DEFINITIVE -> new Sought(DecisionKind.REGISTER, null);
            case RENEWAL -> new Sought(DecisionKind.RENEW, null);
            case ANNOTATION_PREGNANT -> new Sought(DecisionKind.ADD_ANNOTATION, Annotation.EXTRA_PREGNANCY);
            case ANNOTATION_PSYCHIATRY -> new Sought(DecisionKind.ADD_ANNOTATION, Annotation.EXTRA_PSYCHIATRY);
            case TRANSITION -> throw new IllegalArgumentException("Nobody applies for the transition");
        };
    }

    public DecisionKind kind(boolean grants) {
        return grants ? kind : DecisionKind.REFUSE;
    }
}
