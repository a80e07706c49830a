package nl.rookstopregister.normsetting.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/** Every trial that was asked for, and what came of it. */
public interface TrialRuns {

    void add(TrialRun run);

    Optional<TrialRun> find(UUID id);

    /** The latest first. */
    List<TrialRun> of(UUID draft);

    /** Seen by others at once; false when it was cancelled. */
    boolean progress(UUID id, TrialRun.Progress progress);

    /** False when it is over already. */
    boolean end(UUID id, TrialRun.Stage stage, Instant at);

    /** False when it was cancelled meanwhile; nothing of it is kept then. */
    boolean done(UUID id, Result result, Instant dossiersAsOf, Instant at);

    /** Without the people. */
    Result result(UUID id);

    /** How many fall out by each requirement, the most first. */
    Map<String, Integer> reasons(UUID id);

    /** For whom something changes, as the filter says, in an order that stays. */
    List<PersonChanged> people(UUID id, PeopleFilter filter, long skipped, int atMost);

    long countPeople(UUID id, PeopleFilter filter);

    Optional<PersonChanged> person(UUID id, CoachId coach);

    /** Which of them; empty text asks for all. */
    record PeopleFilter(String direction, String reason, String profession, String province, String cohort) {

        public static final PeopleFilter ALL = new PeopleFilter("", "", "", "", "");
    }
}
