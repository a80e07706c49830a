package nl.rookstopregister.training.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.model.TrainingQuestions;
import nl.rookstopregister.training.request.ProfileWords;
import org.jspecify.annotations.Nullable;

/**
 * The agenda and what of it fits.
 *
 * @param where the place looked around, as understood; null for the whole country
 * @param otherPlaces where the typed place is not one place: those it may be
 * @param nowhere whether the place is not understood
 * @param calendar address of the calendar with the same filters
 */
public record AgendaPage(
        AgendaForm form,
        FormErrors errors,
        @Nullable String where,
        boolean nowhere,
        List<Link> otherPlaces,
        List<AgendaLine> lines,
        Pager pager,
        String calendar,
        ProfileWords profile) {

    /** A way to somewhere, by name. */
    public record Link(String label, String href) {}

    public List<Choice> distances(Screen screen) {
        return AgendaForm.distances().stream()
                .map(distance -> Choice.of(distance, screen.text("training.agenda.kilometres", distance)))
                .toList();
    }

    public List<Choice> ways(Screen screen) {
        return Stream.of("", "ruimte", "online")
                .map(way -> Choice.of(way, screen.text("training.agenda.way." + (way.isEmpty() ? "any" : way))))
                .toList();
    }

    public List<Choice> kinds(Screen screen) {
        return Stream.concat(
                        Stream.of(Choice.of("", screen.text("training.agenda.any"))),
                        Arrays.stream(Training.Kind.values())
                                .map(kind -> Choice.of(kind.name(), screen.text("training.kind." + kind))))
                .toList();
    }

    public List<Choice> competences(Screen screen) {
        return Stream.concat(
                        Stream.of(Choice.of("", screen.text("training.agenda.any"))),
                        TrainingQuestions.COMPETENCES.stream()
                                .map(code -> Choice.of(code, profile.named(code, screen.language()))))
                .toList();
    }

    /** The address of the calendar in the words of the reader. */
    public String calendarFor(Screen screen) {
        boolean dutch = screen.language() == Language.NL;
        return dutch ? calendar : calendar + (calendar.contains("?") ? "&" : "?") + "taal=en";
    }

    /** The same for a program that subscribes to it. */
    public String subscription(Screen screen) {
        return calendarFor(screen).replaceFirst("^https?:", "webcal:");
    }

    public String everything() {
        return AgendaController.PATH;
    }

    public String withoutPlace() {
        return form.addressWithout("plaats");
    }

    public String withoutPrice() {
        return form.addressWithout("prijs");
    }
}
