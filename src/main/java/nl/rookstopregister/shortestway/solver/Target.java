package nl.rookstopregister.shortestway.solver;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.shortestway.model.Gap;
import nl.rookstopregister.shortestway.model.PointsGap;

/** What has to be reached: for each lack whether, for each requirement of points how many, accredited, over how many years. */
record Target(
        List<Boolean> lacks,
        List<Integer> points,
        List<Integer> accredited,
        List<Integer> years,
        List<Set<Integer>> had) {

    static Target of(Gap gap) {
        return new Target(
                gap.lacks().stream().map(_ -> true).toList(),
                gap.points().stream().map(PointsGap::points).toList(),
                gap.points().stream().map(PointsGap::accredited).toList(),
                gap.points().stream().map(PointsGap::years).toList(),
                gap.points().stream().map(PointsGap::had).toList());
    }

    List<Integer> rows() {
        return Stream.of(lacks.stream().map(asked -> asked ? 1 : 0), points.stream(), accredited.stream())
                .flatMap(rows -> rows)
                .toList();
    }
}
