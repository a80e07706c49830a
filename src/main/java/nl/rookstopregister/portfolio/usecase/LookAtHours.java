package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.interventions.Interventions;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.GuidanceHours;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NotCounted;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.Hours;
import nl.rookstopregister.portfolio.model.HoursSeen;
import nl.rookstopregister.portfolio.model.HoursSeen.Line;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Shows a coach the own hours, and of each whether it counts. The assessment says so, nobody else. */
@UseCase
public class LookAtHours {

    static final String HELD_TWICE = "reason.held-twice";
    private static final String HOURS_ASKED = "hours-guided.asks";

    private final Hours hours;
    private final Interventions interventions;
    private final Dossiers dossiers;
    private final NormBook norms;
    private final Clock clock;

    LookAtHours(Hours hours, Interventions interventions, Dossiers dossiers, NormBook norms, Clock clock) {
        this.hours = hours;
        this.interventions = interventions;
        this.dossiers = dossiers;
        this.norms = norms;
        this.clock = clock;
    }

    public KnownInterventions interventions() {
        return new KnownInterventions(interventions.all());
    }

    public Optional<HourEntry> find(CoachId coach, EntryId id) {
        return hours.find(coach, id);
    }

    public List<HourEntry> history(CoachId coach, EntryId id) {
        return hours.history(coach, id);
    }

    public HoursSeen of(CoachId coach) {
        LocalDate today = LocalDate.now(clock);
        Dossier dossier = dossiers.dossier(coach);
        Optional<Finding> finding = finding(dossier, today);
        Map<String, Statement> left = left(dossier, finding);
        KnownInterventions known = interventions();
        Set<String> told = dossier.facts().stream().map(Fact::id).collect(Collectors.toSet());
        List<Line> lines = hours.everyOneOf(coach).stream()
                .filter(entry -> !entry.removed())
                .map(entry -> new Line(
                        entry,
                        known.name(entry.guidance().intervention()),
                        whyNot(KnowHours.factId(entry.id()), told, left)))
                .toList();
        return new HoursSeen(
                HoursSeen.weeks(lines),
                HoursSeen.years(
                        facts(dossier, left, false),
                        facts(dossier, left, true),
                        dossier.standing().term(),
                        today),
                finding.orElse(null));
    }

    /** What is not told was held by two records of this person. */
    private static @Nullable Statement whyNot(String fact, Set<String> told, Map<String, Statement> left) {
        return told.contains(fact) ? left.get(fact) : Statement.of(HELD_TWICE);
    }

    private Optional<Finding> finding(Dossier dossier, LocalDate today) {
        return norms.assess(dossier, dossier.standing().next(), today).leaves().stream()
                .filter(leaf -> leaf.asked().asks().code().equals(HOURS_ASKED))
                .findFirst();
    }

    /** Why not, of all hours that do not count. Where no norm asks for hours, recognition alone tells. */
    private static Map<String, Statement> left(Dossier dossier, Optional<Finding> finding) {
        Map<String, Statement> left = new HashMap<>();
        if (finding.isPresent()) {
            for (NotCounted not : finding.get().notCounted()) {
                left.put(not.fact().id(), not.reason());
            }
        } else {
            dossier.facts().stream()
                    .filter(fact -> fact instanceof GuidanceHours each && each.recognition() != Recognition.RECOGNISED)
                    .forEach(fact -> left.put(fact.id(), reason(((GuidanceHours) fact).recognition())));
        }
        return left;
    }

    private static Statement reason(Recognition recognition) {
        return Statement.of(
                switch (recognition) {
                    case NOT_YET -> "reason.recognised-only-later";
                    case NO_LONGER -> "reason.no-longer-recognised";
                    case NEVER -> "reason.never-recognised";
                    case UNKNOWN, RECOGNISED -> "reason.recognition-unknown";
                });
    }

    private static List<GuidanceHours> facts(Dossier dossier, Map<String, Statement> left, boolean notCounting) {
        return dossier.facts().stream()
                .filter(fact -> left.containsKey(fact.id()) == notCounting)
                .filter(GuidanceHours.class::isInstance)
                .map(GuidanceHours.class::cast)
                .toList();
    }
}
