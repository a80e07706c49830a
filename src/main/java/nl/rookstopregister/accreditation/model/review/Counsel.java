package nl.rookstopregister.accreditation.model.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the reviewers together advise: what two agree on, or what two of three say. */
public final class Counsel {

    private static final int MAJORITY = 2;

    private Counsel() {}

    /** Empty when three reviewers each say something else; the committee then decides without an advice. */
    public static Optional<Advice> of(List<Judgement> submitted) {
        List<Advice> all = submitted.stream()
                .map(judgement -> Objects.requireNonNull(judgement.advice()))
                .toList();
        return all.stream()
                .filter(advice -> all.stream().filter(advice::saysTheSameAs).count() >= MAJORITY)
                .findFirst()
                .map(advice -> together(
                        advice, all.stream().filter(advice::saysTheSameAs).toList()));
    }

    /** Whether most of them let it pass on this criterion. */
    public static boolean passes(String criterion, List<Judgement> submitted) {
        return submitted.stream()
                        .filter(judgement -> judgement.scored(criterion).passes())
                        .count()
                >= MAJORITY;
    }

    private static Advice together(Advice advice, List<Advice> alike) {
        return switch (advice) {
            case Advice.Grant _ ->
                grant(alike.stream().map(Advice.Grant.class::cast).toList());
            case Advice.Refuse refuse -> refuse;
            case Advice.AskMore _ ->
                new Advice.AskMore(String.join(
                        "\n",
                        alike.stream()
                                .map(each -> ((Advice.AskMore) each).question())
                                .distinct()
                                .toList()));
        };
    }

    /** The points in the middle, the lower of two; the shortest validity; every condition that was named. */
    private static Advice.Grant grant(List<Advice.Grant> grants) {
        List<Integer> points =
                grants.stream().map(Advice.Grant::points).sorted().toList();
        return new Advice.Grant(
                points.get((points.size() - 1) / 2),
                grants.stream().mapToInt(Advice.Grant::months).min().orElseThrow(),
                grants.stream()
                        .flatMap(each -> each.conditions().stream())
                        .distinct()
                        .toList());
    }
}
