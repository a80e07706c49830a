package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.norms.Transition;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** The norms that the quality committee has adopted, ready to be held against dossiers. */
public final class AdoptedNorms implements NormBook {

    private final List<NormDocument> documents;
    private final List<Rule> rules;
    private final Map<NormId, Map<Procedure, Judge>> judges;
    private final List<Parameters.Value> parameters;

    /** From the oldest norm to the newest. */
    public AdoptedNorms(List<NormDocument> documents, List<Parameters.Value> parameters) {
        this.documents = List.copyOf(documents);
        this.rules = documents.stream()
                .flatMap(document -> document.applies().stream().map(scope -> Rule.of(document, scope)))
                .toList();
        this.judges = new LinkedHashMap<>();
        for (NormDocument document : documents) {
            Map<Procedure, Judge> prepared = new EnumMap<>(Procedure.class);
            document.procedures().forEach((procedure, asked) -> prepared.put(procedure, asked.prepared()));
            judges.put(document.id(), prepared);
        }
        this.parameters = List.copyOf(parameters);
    }

    /** A scope, and the answer that it gives. */
    private record Rule(Scope scope, ApplicableNorm answer) {

        static Rule of(NormDocument document, Scope scope) {
            return new Rule(
                    scope,
                    new ApplicableNorm(
                            document.id(),
                            document.title(),
                            scope.cohort(),
                            new Text(scope.nl(), scope.en()),
                            scope.articles()));
        }
    }

    @Override
    public List<NormId> norms() {
        return documents.stream().map(NormDocument::id).toList();
    }

    @Override
    public ApplicableNorm applicable(Standing standing, Procedure procedure, LocalDate day) {
        Rule rule = rule(standing, procedure, day);
        if (rule == null) {
            throw new IllegalArgumentException("No norm holds for " + procedure + " on " + day + " for " + standing);
        }
        return rule.answer();
    }

    private @Nullable Rule rule(Standing standing, Procedure procedure, LocalDate day) {
        for (Rule rule : rules) {
            if (rule.scope().holds(standing, procedure, day)) {
                return rule;
            }
        }
        return null;
    }

    @Override
    public Assessment assess(Dossier dossier, ApplicableNorm applied, Procedure procedure, LocalDate day) {
        Judge judge = judges.getOrDefault(applied.norm(), Map.of()).get(procedure);
        if (judge == null) {
            throw new IllegalArgumentException("Norm " + applied.norm() + " says nothing of " + procedure);
        }
        return new Assessment(
                Assessment.FORMAT, applied, procedure, day, dossier.standing(), judge.judge(new Case(dossier, day)));
    }

    @Override
    public Transition transition(Dossier dossier, LocalDate day) {
        Rule rule = rule(dossier.standing(), Procedure.TRANSITION, day);
        if (rule == null) {
            return new Transition.NotConcerned();
        }
        Assessment profile = assess(dossier, rule.answer(), Procedure.TRANSITION, day);
        LocalDate lastDay = rule.scope().through();
        if (profile.isMet()) {
            return new Transition.Covered(profile);
        }
        return lastDay == null
                ? new Transition.FellShort(
                        rule.scope().from().minusDays(1),
                        runningTerm(dossier, day),
                        rule.answer().norm(),
                        profile)
                : new Transition.Running(lastDay, profile);
    }

    private static @Nullable Days runningTerm(Dossier dossier, LocalDate day) {
        Days term = dossier.standing().term();
        return term != null && term.contains(day) ? term : null;
    }

    @Override
    public Parameters parameters(LocalDate day) {
        Map<Object, Parameters.Value> latest = new LinkedHashMap<>();
        parameters.stream()
                .filter(value -> !value.from().isAfter(day))
                .forEach(value -> latest.merge(
                        value.parameter(), value, (one, other) -> one.from().isAfter(other.from()) ? one : other));
        return new Parameters(latest.values());
    }

    @Override
    public Optional<NormText> text(NormId norm) {
        return documents.stream()
                .filter(each -> each.id().equals(norm))
                .findFirst()
                .map(NormDocument::text);
    }
}
