package nl.rookstopregister.accreditation.model.review;

import java.util.Comparator;
import java.util.List;

/**
 * Somebody of the committee who could be asked to judge a case.
 *
 * @param load for how many judgements the person is waited for now
 * @param conflicts why not; empty for who may be chosen
 */
public record Candidate(Reviewer person, int load, List<Conflict> conflicts) {

    public Candidate {
        conflicts = List.copyOf(conflicts);
    }

    public boolean mayJudge() {
        return conflicts.isEmpty();
    }

    /** Those with the least to do, as many as are asked or as there are; who comes first by name decides a tie. */
    public static List<Candidate> suggested(List<Candidate> all, int asked) {
        return all.stream()
                .filter(Candidate::mayJudge)
                .sorted(Comparator.comparingInt(Candidate::load)
                        .thenComparing(candidate -> candidate.person().name()))
                .limit(asked)
                .toList();
    }
}
