package nl.rookstopregister.directory.store;

import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.directory.snapshot.News;
import nl.rookstopregister.shared.CoachId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How news is written in a message of PostgreSQL: {@code coach <id> <node>}, {@code postcodes} or {@code all}. */
final class NewsMessage {

    static final String CHANNEL = "rookstopregister";

    private static final Logger LOG = LoggerFactory.getLogger(NewsMessage.class);
    private static final int WORDS_ABOUT_A_COACH = 3;

    private NewsMessage() {}

    static String write(News news, UUID node) {
        return switch (news) {
            case News.CoachChanged(var coach) -> "coach %s %s".formatted(coach, node);
            case News.PostcodesChanged() -> "postcodes";
            case News.AnythingChanged() -> "all " + node;
        };
    }

    /** Empty for what this node told itself, and for what a newer version of the register tells and we do not know. */
    static Optional<News> read(String message, UUID thisNode) {
        String[] words = message.split(" ");
        return switch (words[0]) {
            case "coach" ->
                words.length != WORDS_ABOUT_A_COACH || words[2].equals(thisNode.toString())
                        ? Optional.empty()
                        : Optional.of(new News.CoachChanged(CoachId.valueOf(words[1])));
            case "postcodes" -> Optional.of(new News.PostcodesChanged());
            case "all" ->
                words.length > 1 && words[1].equals(thisNode.toString())
                        ? Optional.empty()
                        : Optional.of(new News.AnythingChanged());
            default -> {
                LOG.warn("Another node tells something unknown: {}", words[0]);
                yield Optional.empty();
            }
        };
    }
}
