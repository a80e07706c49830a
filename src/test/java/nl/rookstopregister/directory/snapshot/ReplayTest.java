package nl.rookstopregister.directory.snapshot;

import static nl.rookstopregister.directory.DirectoryExamples.TODAY;
import static nl.rookstopregister.directory.DirectoryExamples.coach;
import static nl.rookstopregister.directory.DirectoryExamples.days;
import static nl.rookstopregister.directory.DirectoryExamples.measure;
import static nl.rookstopregister.directory.DirectoryExamples.practice;
import static nl.rookstopregister.directory.DirectoryExamples.takenOver;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import nl.rookstopregister.directory.DirectoryStory;
import nl.rookstopregister.directory.index.DirectoryIndex;
import nl.rookstopregister.directory.model.CoachRecord;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.model.SearchAnswer;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The register is the sum of its decisions, and so is the directory. */
@ModuleTest
@Import(DirectoryStory.class)
class ReplayTest {

    private static final List<DecisionKind> MEASURES =
            List.of(DecisionKind.SUSPEND, DecisionKind.LIFT_SUSPENSION, DecisionKind.WARN, DecisionKind.STRIKE_OFF);
    private static final int COACHES = 40;

    @Autowired
    DirectoryStory story;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Places places;

    @Autowired
    Snapshot snapshot;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_ledger_replayed_from_zero_gives_exactly_the_directory() {
        List<CoachDetails> coaches = lives(new SplittableRandom(20261121));
        List<DirectoryEntry> replayed = coaches.stream().map(this::replayed).toList();
        same(snapshot.directory(), replayed);
        snapshot.reload();
        same(snapshot.directory(), replayed);
    }

    /** Decisions as they come, some of them refused. */
    private List<CoachDetails> lives(SplittableRandom random) {
        List<CoachDetails> coaches = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < COACHES; i++) {
            CoachDetails details = coach(CoachId.random(), "Coach", "Nummer " + i, practice("4461 AB", "Goes"));
            story.keep(details);
            story.decide(takenOver(details.coach(), days("2024-01-01", i % 5 == 0 ? "2026-11-22" : "2029-01-01")));
            for (int decision = 1; decision < 5; decision++) {
                taken += decide(details.coach(), MEASURES.get(random.nextInt(MEASURES.size()))) ? 1 : 0;
            }
            if (random.nextBoolean()) {
                details = coach(details.coach(), "Ander", "Nummer " + i, practice("9711 AB", "Groningen"));
                story.keep(details);
            }
            coaches.add(details);
        }
        assertThat(taken).isGreaterThan(COACHES);
        return coaches;
    }

    private boolean decide(CoachId coach, DecisionKind kind) {
        int soFar = register.decisions(coach).size();
        Taking taking = transaction.execute(status -> register.take(measure(coach, kind, soFar)));
        return taking instanceof Taking.Taken;
    }

    private DirectoryEntry replayed(CoachDetails details) {
        CoachId coach = details.coach();
        Entry entry = new History(coach, register.decisions(coach))
                .entry(Objects.requireNonNull(register.entry(coach).number()));
        return DirectoryEntry.of(
                        new CoachRecord(entry, details, List.of()),
                        place -> new Practice(
                                place.name(),
                                place.address(),
                                places.locate(
                                                place.address().postcode(),
                                                place.address().place())
                                        .orElse(null)))
                .orElseThrow();
    }

    private static void same(Directory directory, List<DirectoryEntry> replayed) {
        for (DirectoryEntry entry : replayed) {
            assertThat(directory.find(entry.number())).contains(entry);
        }
        Directory fromZero = DirectoryIndex.of(replayed.stream());
        CoachSearch theirs = CoachSearch.everybody().named("Nummer").in(Order.NAME);
        SearchAnswer answer = directory.search(theirs, TODAY);
        SearchAnswer expected = fromZero.search(theirs, TODAY);
        assertThat(answer.hits()).isEqualTo(expected.hits());
        assertThat(answer.everybody()).containsExactlyInAnyOrderElementsOf(expected.everybody());
        assertThat(answer.counts()).isEqualTo(expected.counts());
    }
}
