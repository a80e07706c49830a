package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
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
    private static final int CONGRESSES = 20;

    private SearchMeasured() {}

    /** Something to search: a coach who lacks something, under a norm, and what there is besides the agenda. */
    private record Problem(NormBook norms, Dossier dossier, List<Offer> besides) {

        Gap gap() {
            return Gap.of(norms, dossier, Procedure.RENEWAL, WaySamples.DEADLINE);
        }

        List<Contribution> contributions(List<Offer> agenda) {
            Gap gap = gap();
            return Stream.concat(agenda.stream(), besides.stream())
                    .map(gap::contribution)
                    .filter(Contribution::isOfUse)
                    .toList();
        }
    }

    /** What one search came to. */
    private record Run(boolean proven, double first, double whole, double greedyMore) {}

    public static void main(String[] arguments) {
        int sessions = Integer.parseInt(arguments[0]);
        int agendas = Integer.parseInt(arguments[1]);
        Duration limit = Duration.ofMillis((long) (Double.parseDouble(arguments[2]) * 1000));
        // The first rounds are for the compiler of the machine.
        problems().forEach((_, problem) -> measure(problem, Objective.COST, sessions, 2, limit));
        System.out.printf(
                "%-34s %-7s %8s %8s %8s %8s %8s %9s%n",
                "missing", "least", "first ms", "proof ms", "longest", "proven", "greedy +", "norms ms");
        problems().forEach((name, problem) -> {
            for (Objective objective : Objective.values()) {
                long asked = System.nanoTime();
                problem.contributions(WaySamples.agenda(new SplittableRandom(1), sessions, OF_EACH_TRAINING));
                double norms = (System.nanoTime() - asked) / 1e6;
                print(name, objective, measure(problem, objective, sessions, agendas, limit), norms);
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

    private static Map<String, Problem> problems() {
        Dossier points = WaySamples.lacking(List.of());
        Dossier both = WaySamples.lacking(WaySamples.PROFILE.subList(16, 27));
        Map<String, Problem> problems = new LinkedHashMap<>();
        problems.put("15 points in 3 calendar years", agendaOnly(points));
        problems.put(
                "11 competences, 9 points", agendaOnly(WaySamples.lacking(WaySamples.PROFILE.subList(16, 27), 3, 3)));
        problems.put("11 competences, 15 points, 3 years", agendaOnly(both));
        problems.put(
                "19 competences, 5 points", agendaOnly(WaySamples.lacking(WaySamples.PROFILE.subList(8, 27), 5, 5)));
        problems.put("the whole profile, 1 point", agendaOnly(WaySamples.lacking(WaySamples.PROFILE, 5, 5, 4)));
        problems.put("15 points, 3 years, activities too", withActivities(points));
        problems.put("11 c., 15 points, activities too", withActivities(both));
        return problems;
    }

    private static Problem agendaOnly(Dossier dossier) {
        return new Problem(NORMS, dossier, List.of());
    }

    /** A fifth of the points is free; twenty congresses besides what anybody can do. */
    private static Problem withActivities(Dossier dossier) {
        SplittableRandom chance = new SplittableRandom(2);
        List<Offer> besides = new ArrayList<>(WaySamples.kinds());
        for (int number = 0; number < CONGRESSES; number++) {
            besides.add(WaySamples.named(
                    "Congres " + number,
                    1 + chance.nextInt(6),
                    chance.nextBoolean(),
                    20L + 5 * chance.nextInt(60),
                    WaySamples.TODAY.plusDays(1 + chance.nextInt(540))));
        }
        return new Problem(WaySamples.norms(80), dossier, besides);
    }

    private static List<Run> measure(Problem problem, Objective objective, int sessions, int agendas, Duration limit) {
        Gap gap = problem.gap();
        List<Run> runs = new ArrayList<>();
        for (int seed = 1; seed <= agendas; seed++) {
            List<Offer> agenda = WaySamples.agenda(new SplittableRandom(seed), sessions, OF_EACH_TRAINING);
            Ways ways = new Ways(problem.contributions(agenda), Target.of(gap));
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
