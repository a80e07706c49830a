package nl.rookstopregister.norms;

import java.time.LocalDate;
import java.util.Objects;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * Something about a coach that an assessment may weigh. A fact has an identifier that is unique in its dossier and stays
 * the same, so that an assessment can say which facts counted and which did not.
 */
public sealed interface Fact {

    /** Given by whoever states the fact, for instance {@code admission:training:3}. */
    String id();

    /** The day on which it became true; an assessment for an earlier day leaves it out. */
    LocalDate on();

    Proof proof();

    /** A diploma of general or vocational education. */
    record Education(String id, EducationLevel level, String title, LocalDate on, Proof proof) implements Fact {}

    /** A training that was followed to the end, and what the accreditation list said of it on that day. */
    record TrainingCompleted(String id, Training training, Recognition accreditation, LocalDate on, Proof proof)
            implements Fact {}

    /** A training that has begun or is booked, and its last day as planned. */
    record TrainingUnderWay(
            String id, Training training, Recognition accreditation, LocalDate on, LocalDate expectedEnd, Proof proof)
            implements Fact {}

    /** Practice with an intervention: how many clients went through it, and between which days. */
    record InterventionCarriedOut(
            String id, Intervention intervention, Recognition recognition, int trajectories, Days during, Proof proof)
            implements Fact {

        /** Practice is there from its first day. */
        @Override
        public LocalDate on() {
            return during.from();
        }
    }

    /** An intervention by its reference in the list, empty when it is not in it, and its name. */
    record Intervention(String reference, String name) {}

    /** Accreditation points for an activity other than a training in this dossier. */
    record PointsEarned(String id, String activity, int points, Recognition accreditation, LocalDate on, Proof proof)
            implements Fact {}

    /**
     * Time spent guiding clients; a total over several days stands on the last of them.
     *
     * @param recognition of the intervention that it was spent on, on those days (S3)
     */
    record GuidanceHours(String id, LocalDate on, int minutes, Recognition recognition, Proof proof) implements Fact {

        /** What was kept before hours named an intervention had counted without one. */
        public GuidanceHours {
            recognition = Objects.requireNonNullElse(recognition, Recognition.RECOGNISED);
        }
    }

    /**
     * An entrustable professional activity that a supervisor confirmed.
     *
     * @param epa its code in the norm, such as {@code intakes}
     */
    record EpaDone(String id, String epa, int count, LocalDate on, Proof proof) implements Fact {}

    /**
     * A supervisor's judgement that competences are shown in practice (S1).
     *
     * @param supervisorSince the first day of the supervisor's own registration, if registered on the day of judgement
     */
    record SupervisorAssessment(
            String id,
            String supervisor,
            @Nullable LocalDate supervisorSince,
            Competences competences,
            LocalDate on,
            Proof proof)
            implements Fact {}

    /** A meeting in which coaches discuss their work with each other (S1, role 4). */
    record IntervisionMeeting(String id, LocalDate on, Proof proof) implements Fact {}

    /** A coach's evaluation of the own practice (S1 7.1). */
    record SelfEvaluation(String id, LocalDate on, Proof proof) implements Fact {}

    /** The minimal process set is being recorded from this day on (S1 7.1). */
    record MpsRecorded(String id, LocalDate on, Proof proof) implements Fact {}

    /** The yearly contribution is arranged from this day on. */
    record PaymentArranged(String id, LocalDate on, Proof proof) implements Fact {}

    /**
     * A declaration that the coach made.
     *
     * @param declaration its code in the norm, such as {@code truth}
     */
    record DeclarationMade(String id, String declaration, LocalDate on, Proof proof) implements Fact {}
}
