package nl.rookstopregister.training.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.training.model.ListedTraining.Details;

/** What rulings about one training make of it, one after the other. */
public final class TrainingRulings {

    private TrainingRulings() {}

    /**
     * @param before as it was taken over; empty for one that became known by its first ruling
     * @param rulings about this training, in the order in which they were taken
     * @param provider the name of who offers it
     */
    public static Optional<ListedTraining> follow(
            Optional<ListedTraining> before, List<RulingTaken> rulings, String provider) {
        Optional<ListedTraining> listed = before;
        for (RulingTaken taken : rulings) {
            listed = after(listed, taken, provider);
        }
        return listed;
    }

    private static Optional<ListedTraining> after(Optional<ListedTraining> listed, RulingTaken taken, String provider) {
        Ruling ruling = taken.ruling();
        return switch (ruling.outcome()) {
            case Outcome.Granted granted -> {
                TrainingRequest request = new TrainingRequest(taken.answers());
                Details details = new Details(request.minutes(), request.aims(), request.page());
                Accreditation next = accreditation(ruling, granted, request);
                yield Optional.of(listed.map(known -> known.renewed(provider, details, next))
                        .orElseGet(() -> ListedTraining.first(ruling.provider(), provider, details, next)));
            }
            case Outcome.Withdrawn(var from) -> listed.map(known -> known.withdrawn(from, ruling.ground()));
            // A refused renewal leaves what was accredited before as it is.
            case Outcome.Refused() -> listed;
        };
    }

    private static Accreditation accreditation(Ruling ruling, Outcome.Granted granted, TrainingRequest request) {
        Training training = new Training(
                request.kind().orElse(Training.Kind.OTHER),
                ruling.reference(),
                request.name(),
                request.competences(),
                granted.points());
        return new Accreditation(ruling.number(), granted.during(), training, granted.conditions());
    }
}
