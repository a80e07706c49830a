package nl.rookstopregister.portfolio.spi;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.shared.CoachId;

/** A part of the portfolio: a line on the coach's overview at {@code /mijn/portfolio}. Whoever keeps the part is a bean of this. */
public interface PortfolioPart {

    /** Beginning of the message keys {@code .title} and {@code .lead}. */
    String words();

    String address();

    /** The lowest comes first: hours 10, points 20, then what follows from them. */
    int place();

    /** Where the part stands for this coach; nothing to say is fine. */
    default Optional<Glance> glance(CoachId coach) {
        return Optional.empty();
    }

    /**
     * Where a part stands.
     *
     * @param key the message in a few words, with its arguments
     * @param awaited whether somebody else waits for this coach
     */
    record Glance(Sign sign, String key, List<Object> arguments, boolean awaited) {

        public Glance {
            arguments = List.copyOf(arguments);
        }

        public Glance(Sign sign, String key, List<Object> arguments) {
            this(sign, key, arguments, false);
        }

        /** Somebody else waits. */
        public static Glance awaited(String key, Object... arguments) {
            return new Glance(Sign.WAIT, key, List.of(arguments), true);
        }
    }
}
