package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.ApplicableNorm;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Holding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.Transition;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** The norms that the quality committee has adopted, ready to be held against dossiers. */
public final class AdoptedNorms implements NormBook {

    private final List<NormDocument> documents;
    private final Map<NormId, Adoption> adoptions;
    private final List<Rule> rules;
    private final Map<NormId, Map<Procedure, Judge>> judges;
    private final List<Parameters.Value> parameters;

    /** From the oldest norm to the newest. */
    public AdoptedNorms(List<NormDocument> documents, List<Parameters.Value> parameters) {
        this(
                List.copyOf(documents),
                Map.of(),
                documents.stream().flatMap(AdoptedNorms::rules).toList(),
                documents.stream().collect(Collectors.toMap(NormDocument::id, AdoptedNorms::judges)),
                List.copyOf(parameters));
    }

    private AdoptedNorms(
            List<NormDocument> documents,
            Map<NormId, Adoption> adoptions,
            List<Rule> rules,
            Map<NormId, Map<Procedure, Judge>> judges,
            List<Parameters.Value> parameters) {
        this.documents = documents;
        this.adoptions = adoptions;
        this.rules = rules;
        this.judges = judges;
        this.parameters = parameters;
    }

    /** With one more, which goes before all others from its first day on. */
    public AdoptedNorms with(NormDocument added, Adoption adoption) {
        if (judges.containsKey(added.id())) {
            throw new IllegalArgumentException("Norm " + added.id() + " was adopted already and never changes");
        }
        Map<NormId, Adoption> allAdoptions = new HashMap<>(adoptions);
        allAdoptions.put(added.id(), adoption);
        Map<NormId, Map<Procedure, Judge>> allJudges = new HashMap<>(judges);
        allJudges.put(added.id(), judges(added));
        return new AdoptedNorms(
                Stream.concat(documents.stream(), Stream.of(added)).toList(),
                Map.copyOf(allAdoptions),
                Stream.concat(rules(added).map(rule -> rule.notBefore(adoption.from())), rules.stream())
                        .toList(),
                Map.copyOf(allJudges),
                parameters);
    }

    private static Stream<Rule> rules(NormDocument document) {
        return document.applies().stream().map(scope -> Rule.of(document, scope));
    }

    private static Map<Procedure, Judge> judges(NormDocument document) {
        Map<Procedure, Judge> prepared = new EnumMap<>(Procedure.class);
        document.procedures().forEach((procedure, asked) -> prepared.put(procedure, asked.prepared()));
        return prepared;
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
            if (rule.holds(standing, procedure, day)) {
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

    /** As {@link #assess}, without what explains who is asked and when; nothing where no norm holds. */
    public @Nullable Finding finding(Case subject, Procedure procedure) {
        Rule rule = rule(subject.standing, procedure, subject.day);
        Judge judge = rule == null
                ? null
                : judges.getOrDefault(rule.answer().norm(), Map.of()).get(procedure);
        return judge == null ? null : judge.judge(subject);
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
                .map(NormDocument::text)
                .map(text -> adoption(norm)
                        .map(adoption -> text.holdingFrom(adoption.from()))
                        .orElse(text));
    }

    @Override
    public Holding holding(NormId norm, LocalDate day) {
        SomebodyJudged judged = new SomebodyJudged(rules);
        if (judged.by(norm, day)) {
            return Holding.IN_FORCE;
        }
        return judged.later(norm, day) ? Holding.ANNOUNCED : Holding.PAST;
    }

    @Override
    public Optional<Adoption> adoption(NormId norm) {
        return Optional.ofNullable(adoptions.get(norm));
    }
}
