package nl.rookstopregister.norms.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.NormText.Outline;
import nl.rookstopregister.norms.Statement;

/**
 * A kind of requirement that a norm may ask for. A kind is one record: its components are what a norm file says and what
 * the published schema allows, and it knows how to be weighed and described. A new kind is a new record, named here.
 */
public sealed interface Requirement
        permits AllOf,
                AnyOf,
                EducationReached,
                TrainingFollowed,
                TrainingBegun,
                InterventionUsed,
                ProfileCovered,
                SupervisorJudged,
                EpaConfirmed,
                PointsGathered,
                HoursGuided,
                IntervisionHeld,
                SelfEvaluated,
                MpsKept,
                ContributionArranged,
                DeclarationGiven,
                CandidateTimeLeft {

    Heading heading();

    /** What fills in the sentence that says what is asked. */
    default List<Object> asks() {
        return List.of();
    }

    /** Works out beforehand whatever is the same for every dossier. */
    Judge judge(Asked asked);

    /** The requirements that this one consists of, as people read them. */
    default List<Outline> parts() {
        return List.of();
    }

    /** The name of the kind in norm files and in codes: {@code points-gathered}. */
    default String kind() {
        return kindOf(getClass());
    }

    static String kindOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(\\p{Upper})", "-$1").toLowerCase(Locale.ROOT);
    }

    default Asked asked() {
        Set<Asked.Mark> marks = EnumSet.noneOf(Asked.Mark.class);
        if (heading().provisional()) {
            marks.add(Asked.Mark.PROVISIONAL);
        }
        if (heading().judged()) {
            marks.add(Asked.Mark.JUDGED);
        }
        if (this instanceof AnyOf) {
            marks.add(Asked.Mark.ANY_SUFFICES);
        }
        return heading().asked(new Statement(kind() + ".asks", asks()), marks);
    }

    /** A judge that also keeps to the day from which the requirement is asked. */
    default Judge prepared() {
        Asked asked = asked();
        Judge judge = judge(asked);
        return heading().from() == null ? judge : new AskedFrom(heading().from(), asked, judge);
    }

    default Outline outline() {
        return new Outline(asked(), heading().from(), parts());
    }
}
