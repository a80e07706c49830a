package nl.rookstopregister.interventions.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.interventions.model.Version.Description;
import nl.rookstopregister.norms.Text;

/** What rulings about one intervention make of it, one after the other. */
public final class InterventionRulings {

    private InterventionRulings() {}

    /**
     * @param before as it was taken over; empty for one that became known by its first ruling
     * @param rulings about this intervention, in the order in which they were taken
     * @param provider the name of who keeps it
     */
    public static Optional<ListedIntervention> follow(
            Optional<ListedIntervention> before, List<RulingTaken> rulings, String provider) {
        Optional<ListedIntervention> listed = before;
        for (RulingTaken taken : rulings) {
            listed = after(listed, taken, provider);
        }
        return listed;
    }

    private static Optional<ListedIntervention> after(
            Optional<ListedIntervention> listed, RulingTaken taken, String provider) {
        Ruling ruling = taken.ruling();
        return switch (ruling.outcome()) {
            case Outcome.Granted granted -> {
                Version version = version(ruling, granted, new InterventionRequest(taken.answers()));
                yield Optional.of(listed.map(known -> known.renewed(provider, version))
                        .orElseGet(() -> ListedIntervention.first(ruling.reference(), provider, version)));
            }
            case Outcome.Withdrawn(var from) -> listed.map(known -> known.withdrawn(from));
            // A refused renewal leaves what was recognised before as it is.
            case Outcome.Refused() -> listed;
        };
    }

    private static Version version(Ruling ruling, Outcome.Granted granted, InterventionRequest request) {
        return new Version(
                ruling.number(),
                granted.during().from(),
                granted.during().until(),
                request.version(),
                new Description(
                        request.kind().orElse(InterventionKind.OTHER),
                        request.name(),
                        new Text(request.what(), request.what()),
                        request.audience(),
                        request.page()),
                request.changes(),
                granted.conditions());
    }
}
