package nl.rookstopregister.merging.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.Lookalikes;
import nl.rookstopregister.merging.model.DifferentPeople;
import nl.rookstopregister.register.MergedRecords;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Records that may be of one person and about which nobody decided yet. */
@UseCase
public class FindLookalikes {

    /** More than anybody works through. */
    private static final int AT_MOST = 10_000;

    private final Lookalikes lookalikes;
    private final MergedRecords merged;
    private final DifferentPeople different;

    FindLookalikes(Lookalikes lookalikes, MergedRecords merged, DifferentPeople different) {
        this.lookalikes = lookalikes;
        this.merged = merged;
        this.different = different;
    }

    /** Those most alike come first. */
    public List<Lookalikes.Pair> undecided() {
        Set<CoachId> gone = merged.gone().stream().map(MergedRecords.Gone::goes).collect(Collectors.toSet());
        Map<CoachId, Set<CoachId>> others = different.all();
        return lookalikes.pairs(AT_MOST).stream()
                .filter(pair -> !gone.contains(pair.one()) && !gone.contains(pair.other()))
                .filter(pair -> !others.getOrDefault(pair.one(), Set.of()).contains(pair.other()))
                .toList();
    }
}
