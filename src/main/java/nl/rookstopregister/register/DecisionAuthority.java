package nl.rookstopregister.register;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * Who may take a decision that rests on an assessment, and with what (beslissingsbevoegdheid): the office decides what
 * the norm fully settles, the committee the rest, four eyes and a written ground where the decision deviates from the
 * norm. Source: product description, section 3.
 *
 * @param bodies that may take it
 * @param fourEyes one person prepares it and another one takes it
 * @param writtenGround the decision says in words why
 */
public record DecisionAuthority(Set<Body> bodies, boolean fourEyes, boolean writtenGround) {

    /** What the assessment says of the thing that is to be decided. */
    public enum Weight {
        SETTLED_MET,
        SETTLED_NOT_MET,
        /** Something is not yet known, or left to the committee's judgement. */
        OPEN,
        /** Possible for a refusal only: there was nothing to assess. */
        NO_ASSESSMENT
    }

    /** One line of the table: granting or refusing, on this weight, takes this authority. */
    public record Row(boolean grants, Weight weight, DecisionAuthority authority) {}

    private static final Set<Body> EITHER = Set.of(Body.OFFICE, Body.COMMITTEE);
    private static final Set<Body> COMMITTEE = Set.of(Body.COMMITTEE);
    private static final DecisionAuthority BY_THE_NORM = new DecisionAuthority(EITHER, false, false);
    /** What somebody is given may be settled without a person; what is refused may not. */
    private static final DecisionAuthority GRANTED_BY_THE_NORM =
            new DecisionAuthority(Set.of(Body.OFFICE, Body.COMMITTEE, Body.NORM), false, false);

    private static final DecisionAuthority BY_JUDGEMENT = new DecisionAuthority(COMMITTEE, false, true);
    private static final DecisionAuthority DEVIATION = new DecisionAuthority(COMMITTEE, true, true);

    public static final List<Row> TABLE = List.of(
            new Row(true, Weight.SETTLED_MET, GRANTED_BY_THE_NORM),
            new Row(true, Weight.SETTLED_NOT_MET, DEVIATION),
            new Row(true, Weight.OPEN, BY_JUDGEMENT),
            new Row(false, Weight.SETTLED_NOT_MET, BY_THE_NORM),
            new Row(false, Weight.SETTLED_MET, DEVIATION),
            new Row(false, Weight.OPEN, BY_JUDGEMENT),
            new Row(false, Weight.NO_ASSESSMENT, BY_JUDGEMENT));

    public DecisionAuthority {
        bodies = Set.copyOf(bodies);
    }

    /** Whether the authority for this kind follows from an assessment at all. */
    public static boolean concerns(DecisionKind kind) {
        return switch (kind) {
            case ADMIT_CANDIDATE, REGISTER, RENEW, ADD_ANNOTATION, REFUSE -> true;
            case TAKEN_OVER,
                    TAKEN_OVER_CANDIDACY,
                    TAKEN_OVER_ANNOTATION,
                    TAKEN_OVER_SUSPENSION,
                    TAKEN_OVER_LAPSE,
                    TAKEN_OVER_DEREGISTRATION,
                    TAKEN_OVER_STRIKING_OFF,
                    WITHDRAW_ANNOTATION,
                    EXTEND_TERM,
                    LAPSE,
                    DEREGISTER,
                    WARN,
                    SUSPEND,
                    LIFT_SUSPENSION,
                    STRIKE_OFF,
                    CORRECT,
                    REVOKE,
                    MERGE,
                    MERGED_AWAY,
                    DECEASED,
                    TAKE_BACK -> false;
        };
    }

    /** For a kind that rests on an assessment; {@link DecisionKind#REFUSE} refuses, the others grant. */
    public static DecisionAuthority of(DecisionKind kind, @Nullable Assessment assessment) {
        if (!concerns(kind)) {
            throw new IllegalArgumentException(kind + " does not rest on an assessment");
        }
        return of(kind != DecisionKind.REFUSE, weight(assessment));
    }

    public static DecisionAuthority of(boolean grants, Weight weight) {
        return TABLE.stream()
                .filter(row -> row.grants() == grants && row.weight() == weight)
                .map(Row::authority)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is granted without an assessment"));
    }

    public static Weight weight(@Nullable Assessment assessment) {
        if (assessment == null) {
            return Weight.NO_ASSESSMENT;
        }
        if (!assessment.settled()) {
            return Weight.OPEN;
        }
        return assessment.isMet() ? Weight.SETTLED_MET : Weight.SETTLED_NOT_MET;
    }
}
