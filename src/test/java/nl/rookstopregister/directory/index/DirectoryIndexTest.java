package nl.rookstopregister.directory.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.PlainDirectory;
import nl.rookstopregister.directory.model.SearchAnswer;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectoryIndexTest {

    private static final List<DirectoryEntry> COACHES =
            new DirectorySamples(new SplittableRandom(20261121)).coaches(400);
    private static final Directory INDEX = DirectoryIndex.of(COACHES.stream());
    private static final Directory PLAIN = new PlainDirectory(COACHES);

    private record Question(CoachSearch search, LocalDate day) {}

    @Test
    void the_index_answers_what_looking_at_everybody_answers() {
        ForAll.SAMPLES.of(
                random -> {
                    DirectorySamples samples = new DirectorySamples(random);
                    return new Question(samples.search(COACHES), samples.day());
                },
                question -> same(INDEX, PLAIN, question));
    }

    /** Otherwise the comparison would prove little. */
    @Test
    void the_questions_meet_everything() {
        Map<String, Integer> met = new TreeMap<>();
        ForAll.SAMPLES.of(
                random -> {
                    DirectorySamples samples = new DirectorySamples(random);
                    return new Question(samples.search(COACHES), samples.day());
                },
                question -> {
                    SearchAnswer answer = INDEX.search(question.search(), question.day());
                    met.merge(answer.total() == 0 ? "nobody" : answer.total() > 20 ? "many" : "some", 1, Integer::sum);
                    answer.hits().forEach(hit -> met.merge(hit.fit().name(), 1, Integer::sum));
                    answer.hits().forEach(hit -> met.merge(hit.period().state().name(), 1, Integer::sum));
                    met.merge(answer.nearestBeyond() == null ? "nearby" : "beyond", 1, Integer::sum);
                });
        assertThat(met)
                .containsOnlyKeys(
                        "nobody",
                        "some",
                        "many",
                        "EXACT",
                        "BEGINS",
                        "NEARLY",
                        "CANDIDATE",
                        "REGISTERED",
                        "SUSPENDED",
                        "nearby",
                        "beyond");
        assertThat(met.values()).allMatch(times -> times > 10);
    }

    @Test
    void it_still_does_after_any_changes() {
        SplittableRandom random = new SplittableRandom(7);
        DirectorySamples samples = new DirectorySamples(random);
        List<DirectoryEntry> coaches = new ArrayList<>(COACHES);
        DirectoryIndex index = DirectoryIndex.of(coaches.stream().limit(300));
        index.put(coaches.subList(300, 400));
        for (int change = 0; change < 100; change++) {
            int number = random.nextInt(coaches.size());
            DirectoryEntry changed = samples.coach(number);
            coaches.set(number, changed);
            index.put(List.of(changed));
            same(index, new PlainDirectory(coaches), new Question(samples.search(coaches), samples.day()));
        }
        assertThat(index.size()).isEqualTo(coaches.size());
    }

    @Test
    void pages_hold_everybody_once() {
        ForAll.SAMPLES.of(
                random -> {
                    DirectorySamples samples = new DirectorySamples(random);
                    return new Question(samples.search(COACHES), samples.day());
                },
                question -> {
                    int total = INDEX.search(question.search(), question.day()).total();
                    List<Hit> paged = new ArrayList<>();
                    for (int page = 1; (page - 1) * 7 < total; page++) {
                        paged.addAll(INDEX.search(question.search().on(new Slice(page, 7)), question.day())
                                .hits());
                    }
                    assertThat(paged)
                            .extracting(hit -> hit.entry().coach())
                            .doesNotHaveDuplicates()
                            .hasSize(total);
                });
    }

    private static void same(Directory index, Directory plain, Question question) {
        SearchAnswer answer = index.search(question.search(), question.day());
        SearchAnswer expected = plain.search(question.search(), question.day());
        assertThat(answer.hits()).isEqualTo(expected.hits());
        assertThat(answer.everybody()).containsExactlyInAnyOrderElementsOf(expected.everybody());
        assertThat(answer.counts()).isEqualTo(expected.counts());
        assertThat(answer.nearestBeyond()).isEqualTo(expected.nearestBeyond());
        assertThat(index.practising(question.day())).isEqualTo(plain.practising(question.day()));
        assertThat(index.suggest(question.search().name(), 8, question.day()))
                .isEqualTo(plain.suggest(question.search().name(), 8, question.day()));
    }
}
