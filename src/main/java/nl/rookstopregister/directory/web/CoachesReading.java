package nl.rookstopregister.directory.web;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * A search as it stands in an address: what of it makes sense, and what is wrong with the rest. A parameter of another
 * name is somebody else's, such as the mark of a newsletter, and is let be.
 */
record CoachesReading(CoachesForm form, FormErrors errors) {

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;
    static final String FORM = "zoeken";

    static CoachesReading of(Map<String, List<String>> asked) {
        return new Reader(asked).read();
    }

    /** Gathers what is wrong while it reads. */
    private static final class Reader {

        private final Map<String, List<String>> asked;
        private FormErrors errors = FormErrors.none();

        Reader(Map<String, List<String>> asked) {
            this.asked = asked;
        }

        CoachesReading read() {
            CoachesForm form = new CoachesForm(text("plaats"), text("naam"), distance(), order(), chosen(), page());
            return new CoachesReading(form, errors);
        }

        private String first(String name) {
            List<String> values = asked.getOrDefault(name, List.of());
            return values.isEmpty() ? "" : values.getFirst().strip();
        }

        private String text(String name) {
            String text = first(name);
            if (text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl)) {
                return text;
            }
            errors = errors.and(name, "directory.wrong.text", LONGEST);
            return "";
        }

        private Distance distance() {
            String text = first("binnen");
            return text.isEmpty()
                    ? Distance.USUAL
                    : Distance.read(text)
                            .orElseGet(() -> wrong("binnen", "directory.wrong.binnen", text, Distance.USUAL));
        }

        private @Nullable Order order() {
            String text = first("volgorde");
            if (text.isEmpty()) {
                return null;
            }
            return Sorting.read(text)
                    .map(Sorting::order)
                    .orElseGet(() -> wrong(FORM, "directory.wrong.volgorde", text, Order.FAIR));
        }

        private int page() {
            String text = first("pagina");
            if (text.isEmpty()) {
                return 1;
            }
            boolean number = text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= LAST_PAGE;
            return number ? Integer.parseInt(text) : wrong(FORM, "directory.wrong.pagina", text, 1);
        }

        private Map<Facet, Set<String>> chosen() {
            Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
            for (Narrowing narrowing : Narrowing.values()) {
                List<String> values = asked.get(narrowing.parameter());
                if (values != null) {
                    Set<String> known = known(narrowing, values);
                    if (!known.isEmpty()) {
                        chosen.put(narrowing.facet(), known);
                    }
                }
            }
            return chosen;
        }

        private Set<String> known(Narrowing narrowing, List<String> values) {
            Set<String> known = new HashSet<>();
            for (String value : values) {
                if (narrowing.knows(value) && value.length() <= LONGEST) {
                    known.add(value);
                } else if (!value.isEmpty()) {
                    wrong(narrowing.parameter(), "directory.wrong.choice", value, value);
                }
            }
            known.remove("");
            return Set.copyOf(known);
        }

        private <T> T wrong(String field, String key, String typed, T instead) {
            String shown = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST) + "…";
            errors = errors.and(field, key, shown);
            return instead;
        }
    }
}
