package nl.rookstopregister.norms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that is known of one coach for an assessment: the standing in the register and the facts. */
public record Dossier(Standing standing, List<Fact> facts) {

    public Dossier {
        facts = List.copyOf(facts);
        Set<String> ids = HashSet.newHashSet(facts.size());
        for (Fact fact : facts) {
            if (!ids.add(fact.id())) {
                throw new IllegalArgumentException("Two facts with the identifier " + fact.id());
            }
        }
    }
}
