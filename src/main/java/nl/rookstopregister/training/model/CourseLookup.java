package nl.rookstopregister.training.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds a course in the list by what somebody knows of it: its name, its provider, or a link to it. */
public record CourseLookup(List<ListedTraining> list) {

    /** What was found. */
    public sealed interface Result {

        /** @param trainings that are surely meant; by name */
        record Found(List<ListedTraining> trainings) implements Result {}

        /** None is surely meant. @param trainings that look like it, the most alike first; may be empty */
        record NotFound(List<ListedTraining> trainings) implements Result {}
    }

    private static final double ALIKE = 0.3;
    private static final int MOST_ALIKE = 5;
    private static final int PIECE = 3;

    public CourseLookup {
        list = List.copyOf(list);
    }

    public Result find(String typed) {
        return typed.contains("://") || typed.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(/\\S*)?")
                ? byLink(typed)
                : byWords(AgendaSearch.folded(typed));
    }

    private Result byWords(String asked) {
        if (asked.isEmpty()) {
            return new Result.NotFound(List.of());
        }
        List<ListedTraining> found = list.stream()
                .filter(each -> Arrays.stream(asked.split(" ")).allMatch(text(each)::contains))
                .toList();
        return found.isEmpty() ? new Result.NotFound(alike(asked)) : new Result.Found(found);
    }

    /** The page of the training itself; another page of the same site only makes it likely. */
    private Result byLink(String typed) {
        String asked = address(typed);
        List<ListedTraining> found = list.stream()
                .filter(each -> !each.details().page().isEmpty()
                        && address(each.details().page()).equals(asked)
                        && asked.contains("/"))
                .toList();
        if (!found.isEmpty()) {
            return new Result.Found(found);
        }
        String site = site(asked);
        return new Result.NotFound(list.stream()
                .filter(each -> site(address(each.details().page())).equals(site))
                .toList());
    }

    private List<ListedTraining> alike(String asked) {
        return list.stream()
                .filter(each -> likeness(asked, each) >= ALIKE)
                .sorted(Comparator.comparingDouble((ListedTraining each) -> likeness(asked, each))
                        .reversed())
                .limit(MOST_ALIKE)
                .toList();
    }

    /** The share of letter triples of what was asked that its name or its provider has too. */
    private static double likeness(String asked, ListedTraining training) {
        Set<String> wanted = pieces(asked);
        Set<String> has = pieces(text(training));
        return (double) wanted.stream().filter(has::contains).count() / wanted.size();
    }

    private static Set<String> pieces(String text) {
        String padded = " " + text + " ";
        return IntStream.rangeClosed(0, padded.length() - PIECE)
                .mapToObj(start -> padded.substring(start, start + PIECE))
                .collect(Collectors.toSet());
    }

    private static String text(ListedTraining training) {
        return AgendaSearch.folded(training.training().name() + " " + training.providerName());
    }

    /** Without what does not matter: the protocol, www, the question and the last stroke. */
    private static String address(String link) {
        return link.toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
    }

    private static String site(String address) {
        int path = address.indexOf('/');
        return path < 0 ? address : address.substring(0, path);
    }
}
