package nl.rookstopregister.training.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.places.Position;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the agenda; whatever is null or empty is not asked.
 *
 * @param words all of them must stand in the name of the training or of its provider
 * @param from first day of the session, at the earliest
 * @param to first day of the session, at the latest
 * @param near only for sessions in a room: what is online can be followed from anywhere
 * @param competences of which it covers at least these
 * @param cents what it costs at most
 * @param withRoom only what has places left
 */
public record AgendaSearch(
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Near near,
        Way way,
        Training.@Nullable Kind kind,
        Competences competences,
        @Nullable Long cents,
        boolean withRoom) {

    /** Around a point, as the crow flies. */
    public record Near(Position position, double kilometres) {}

    /** In which way it is followed. */
    public enum Way {
        ANY,
        ROOM,
        ONLINE
    }

    public static final AgendaSearch EVERYTHING =
            new AgendaSearch("", null, null, null, Way.ANY, null, Competences.NONE, null, false);

    /** Whether the session is one of those looked for, be it cancelled or not. */
    public boolean fits(AgendaItem item) {
        TrainingSession session = item.session();
        return begins(session)
                && (way == Way.ANY || session.online() == (way == Way.ONLINE))
                && isNear(item)
                && (kind == null || item.training().training().kind() == kind)
                && item.training().training().covers().containsAll(competences)
                && (cents == null || session.cents() <= cents)
                && (!withRoom || session.cancelled() || session.hasRoom())
                && mentioned(item.training());
    }

    /** How far it is; null when it is online, or nobody asks from where. */
    public @Nullable Double kilometres(AgendaItem item) {
        Position position = item.position();
        return near == null || position == null ? null : near.position().kilometresTo(position);
    }

    private boolean begins(TrainingSession session) {
        return (from == null || !session.firstDay().isBefore(from))
                && (to == null || !session.firstDay().isAfter(to));
    }

    private boolean isNear(AgendaItem item) {
        if (near == null || item.session().online()) {
            return true;
        }
        Double kilometres = kilometres(item);
        return kilometres != null && kilometres <= near.kilometres();
    }

    private boolean mentioned(ListedTraining training) {
        String text = folded(training.training().name() + " " + training.providerName());
        return Arrays.stream(folded(words).split(" ")).allMatch(text::contains);
    }

    /** As people compare words: without accents, capitals and punctuation. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
