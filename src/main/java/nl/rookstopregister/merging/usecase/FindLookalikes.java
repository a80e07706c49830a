package nl.rookstopregister.merging.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.dossiers.Lookalikes;
import nl.rookstopregister.merging.model.DifferentPeople;
import nl.rookstopregister.register.Mergers;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Records that may be of one person and about which nobody decided yet. */
@UseCase
public class FindLookalikes {

    /** More than anybody works through; those most alike come first. */
    private static final int AT_MOST = 200;

    private final Lookalikes lookalikes;
    private final Mergers mergers;
    private final DifferentPeople different;

    FindLookalikes(Lookalikes lookalikes, Mergers mergers, DifferentPeople different) {
        this.lookalikes = lookalikes;
        this.mergers = mergers;
        this.different = different;
    }

    public List<Lookalikes.Pair> undecided() {
        Set<CoachId> gone = new HashSet<>();
        mergers.gone().forEach(each -> gone.add(each.goes()));
        return lookalikes.pairs(AT_MOST).stream()
                .filter(pair -> !gone.contains(pair.one()) && !gone.contains(pair.other()))
                .filter(pair -> different.said(pair.one(), pair.other()).isEmpty())
                .toList();
    }
}
