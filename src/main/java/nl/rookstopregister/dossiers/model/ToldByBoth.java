package nl.rookstopregister.dossiers.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.GuidanceHours;
import nl.rookstopregister.norms.Fact.PointsEarned;
import nl.rookstopregister.norms.Fact.TrainingCompleted;
import nl.rookstopregister.norms.Proof;

/** What two records of one person both tell is told once, whatever each calls it. */
public final class ToldByBoth {

    private static final Proof ANY = Proof.of(Proof.Kind.OWN_STATEMENT);

    private ToldByBoth() {}

    /** @param records facts of each record, the leading one first: what that one says stays */
    public static List<Fact> once(List<List<Fact>> records) {
        if (records.size() == 1) {
            return records.getFirst();
        }
        List<Fact> once = new ArrayList<>();
        Set<Fact> told = new HashSet<>();
        for (List<Fact> record : records) {
            record.stream().filter(fact -> !told.contains(nameless(fact))).forEach(once::add);
            record.stream().map(ToldByBoth::nameless).forEach(told::add);
        }
        return List.copyOf(once);
    }

    /** Only of what is added up: anything else may stand there twice without counting twice. */
    private static Fact nameless(Fact fact) {
        return switch (fact) {
            case PointsEarned earned ->
                new PointsEarned(
                        "",
                        SearchWords.plain(earned.activity()),
                        earned.points(),
                        earned.accreditation(),
                        earned.on(),
                        ANY);
            case GuidanceHours hours -> new GuidanceHours("", hours.on(), hours.minutes(), hours.recognition(), ANY);
            case TrainingCompleted done ->
                new TrainingCompleted("", done.training(), done.accreditation(), done.on(), ANY);
            default -> fact;
        };
    }
}
