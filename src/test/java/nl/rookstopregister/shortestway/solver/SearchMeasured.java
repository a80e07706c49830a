package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.shortestway.WaySamples;
import nl.rookstopregister.shortestway.model.Contribution;
import nl.rookstopregister.shortestway.model.Gap;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;

/** Measures the search; {@code bench/shortestway} runs it. Arguments: sessions, agendas for each gap, seconds that a search may take. */
final class SearchMeasured {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final int OF_EACH_TRAINING = 10;

    private SearchMeasured() {}

    /** What one search came to. */
    private record Run(boolean proven, double first, double whole, double greedyMore) {}

    public static void main(String[] arguments) {
        int sessions = Integer.parseInt(arguments[0]);
        int agendas = Integer.parseInt(arguments[1]);
        Duration limit = Duration.ofMillis((long) (Double.parseDouble(arguments[2]) * 1000));
        // The first rounds are for the compiler of the machine.
        gaps().forEach((_, dossier) -> measure(dossier, Objective.COST, sessions, 2, limit));
        System.out.printf(
                "%-34s %-7s %8s %8s %8s %8s %8s %9s%n",
                "missing", "least", "first ms", "proof ms", "longest", "proven", "greedy +", "norms ms");
        gaps().forEach((name, dossier) -> {
            for (Objective objective : Objective.values()) {
                long asked = System.nanoTime();
                contributions(dossier, WaySamples.agenda(new SplittableRandom(1), sessions, OF_EACH_TRAINING));
                double norms = (System.nanoTime() - asked) / 1e6;
                print(name, objective, measure(dossier, objective, sessions, agendas, limit), norms);
            }
        });
    }

    private static void print(String name, Objective objective, List<Run> runs, double norms) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %-7s %8.0f %8.0f %8.0f %7d%% %7.0f%% %9.0f%n",
                name,
                objective,
                median(runs.stream().map(Run::first).toList()),
                median(runs.stream().map(Run::whole).toList()),
                runs.stream().mapToDouble(Run::whole).max().orElse(0),
                runs.stream().filter(Run::proven).count() * 100 / runs.size(),
                median(runs.stream().map(Run::greedyMore).toList()),
                norms);
    }

    private static Map<String, Dossier> gaps() {
        Map<String, Dossier> gaps = new LinkedHashMap<>();
        gaps.put("15 points in 3 calendar years", WaySamples.lacking(List.of()));
        gaps.put("11 competences, 9 points", WaySamples.lacking(WaySamples.PROFILE.subList(16, 27), 3, 3));
        gaps.put("11 competences, 15 points, 3 years", WaySamples.lacking(WaySamples.PROFILE.subList(16, 27)));
        gaps.put("19 competences, 5 points", WaySamples.lacking(WaySamples.PROFILE.subList(8, 27), 5, 5));
        gaps.put("the whole profile, 1 point", WaySamples.lacking(WaySamples.PROFILE, 5, 5, 4));
        return gaps;
    }

    private static List<Contribution> contributions(Dossier dossier, List<Offer> agenda) {
        Gap gap = Gap.of(NORMS, dossier, Procedure.RENEWAL, WaySamples.DEADLINE);
        return agenda.stream()
                .map(gap::contribution)
                .filter(Contribution::isOfUse)
                .toList();
    }

    private static List<Run> measure(Dossier dossier, Objective objective, int sessions, int agendas, Duration limit) {
        Gap gap = Gap.of(NORMS, dossier, Procedure.RENEWAL, WaySamples.DEADLINE);
        List<Run> runs = new ArrayList<>();
        for (int seed = 1; seed <= agendas; seed++) {
            List<Offer> agenda = WaySamples.agenda(new SplittableRandom(seed), sessions, OF_EACH_TRAINING);
            Ways ways = new Ways(contributions(dossier, agenda), Ways.Target.of(gap));
            if (ways.solve(objective, List.of(), limit) instanceof Solution.Chosen chosen) {
                runs.add(new Run(
                        chosen.proven(),
                        chosen.first().toNanos() / 1e6,
                        chosen.whole().toNanos() / 1e6,
                        greedyMore(ways, objective, weighed(chosen.chosen(), objective))));
            } else {
                throw new IllegalStateException("No way in agenda " + seed);
            }
        }
        return runs;
    }

    private static double greedyMore(Ways ways, Objective objective, int best) {
        int greedy = Greedy.choice(ways.puzzle(List.of()), objective.ordinal())
                .map(chosen -> weighed(chosen, objective))
                .orElse(Integer.MAX_VALUE);
        return best == 0 ? (greedy == 0 ? 0 : 100) : 100.0 * (greedy - best) / best;
    }

    private static int weighed(List<Item> chosen, Objective objective) {
        return chosen.stream()
                .mapToInt(item -> item.weights()[objective.ordinal()])
                .sum();
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElse(0.0);
    }
}
