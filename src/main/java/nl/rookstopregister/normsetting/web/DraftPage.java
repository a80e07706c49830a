package nl.rookstopregister.normsetting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.files.NormLines.Field;
import nl.rookstopregister.norms.files.NormLines.Kind;
import nl.rookstopregister.norms.files.NormLines.Part;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Edition;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.Sign;

/**
 * One norm in preparation: what it asks, what was tried, and how it is adopted.
 *
 * @param changes in how many places it differs from the norm that it is a copy of
 * @param own whether the reader proposed to adopt it
 */
public record DraftPage(
        Draft draft,
        NormText norm,
        List<Part> parts,
        int changes,
        Past past,
        Typed typed,
        boolean own,
        FormErrors errors) {

    /** What happened to it so far. */
    public record Past(List<Edition> editions, List<TrialRun> trials) {}

    /** What stands in its forms. */
    public record Typed(String procedure, String day, String from, String decision) {

        static Typed fresh(String nextYear) {
            return new Typed("RENEWAL", nextYear, nextYear, "");
        }
    }

    /** What one procedure asks. */
    public record Asked(String title, List<Part> parts) {}

    /** The requirements under the procedure that asks them. */
    public List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (Part part : parts) {
            if (part.depth() == 0) {
                asked.add(new Asked(part.title(), new ArrayList<>()));
            } else {
                asked.getLast().parts().add(part);
            }
        }
        return List.copyOf(asked);
    }

    /** "Punten: 15. Maanden terug: 60." */
    public String amounts(Part part, Screen screen) {
        return part.fields().stream()
                .filter(field -> field.kind() != Kind.WORDS && !field.value().isEmpty())
                .map(field -> screen.text("normsetting.field." + field.name()) + ": " + written(field, screen) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String written(Field field, Screen screen) {
        return field.kind() == Kind.DAY ? screen.day(LocalDate.parse(field.value())) : field.value();
    }

    public String address() {
        return "/bureau/normen/" + draft.id();
    }

    public boolean writable() {
        return draft.inPreparation() && draft.proposal() == null;
    }

    public static Sign sign(TrialRun run) {
        return switch (run.stage()) {
            case RUNNING -> Sign.WAIT;
            case DONE -> Sign.MET;
            case CANCELLED -> Sign.NEUTRAL;
            case FAILED -> Sign.NO;
        };
    }
}
