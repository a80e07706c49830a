package nl.rookstopregister.portfolio.spi;

import java.util.List;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;

/**
 * A kind of record that leaves with the coach in a file and may come back. A kind is one class, of which there is a bean: the
 * published schema of the file is drawn from the components of its record, and a new kind changes nothing elsewhere.
 *
 * @param <R> one record as it stands in the file: texts, whole numbers, days, moments, identifiers, lists and maps of texts
 */
public interface RecordKind<R extends Record> {

    /** Its list in the file. Never changed: older files must come back. */
    String name();

    Class<R> shape();

    /** The message key of its heading. */
    String heading();

    /** The lowest comes first. */
    int place();

    /** All of this coach, always in the same order. */
    List<R> of(CoachId coach);

    /** One record as a line on paper. */
    String line(R one, Language language);

    /** Keeps what is not there yet. Taking the same records twice changes nothing. */
    Taking take(CoachId coach, List<R> records, Actor by);

    /**
     * What became of the records of one kind.
     *
     * @param there how many were there already
     */
    record Taking(int added, int there, List<Refused> refused) {

        public Taking {
            refused = List.copyOf(refused);
        }
    }

    /**
     * A record that was not kept.
     *
     * @param place in its list, from 0
     * @param key the message that says why, with its arguments
     */
    record Refused(int place, String key, List<Object> arguments) {

        public Refused {
            arguments = List.copyOf(arguments);
        }

        public static Refused of(int place, String key, Object... arguments) {
            return new Refused(place, key, List.of(arguments));
        }
    }
}
