package nl.rookstopregister.portfolio.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.interventions.ListIntervention;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.portfolio.model.Way;

/**
 * The fields of an entry, filled in as far as they are.
 *
 * @param today on which an intervention is recognised, or no longer
 */
public record HoursFields(TypedGuidance typed, KnownInterventions known, LocalDate today, FormErrors errors) {

    /** What is recognised today comes first; older hours may have been spent on another. */
    public List<Choice> interventions(Screen screen) {
        return Stream.of(
                        Stream.of(Choice.of("", screen.text("portfolio.hours.choose"))),
                        known.all().stream()
                                .filter(this::recognised)
                                .map(each ->
                                        Choice.of(each.reference(), each.name().in(screen.language()))),
                        known.all().stream()
                                .filter(each -> !recognised(each))
                                .map(each -> Choice.of(
                                        each.reference(),
                                        screen.text(
                                                "portfolio.hours.not-recognised-now",
                                                each.name().in(screen.language())))))
                .flatMap(each -> each)
                .toList();
    }

    public List<Choice> ways(Screen screen) {
        return Stream.concat(
                        Stream.of(Choice.of("", screen.text("portfolio.hours.choose"))),
                        Arrays.stream(Way.values())
                                .map(way -> Choice.of(way.name(), screen.text("portfolio.way." + way))))
                .toList();
    }

    /** The list takes a name from elsewhere as well as the reference. */
    public String intervention() {
        return known.find(typed.intervention()).map(ListIntervention::reference).orElse("");
    }

    public String way() {
        return Way.read(typed.way()).map(Way::name).orElse("");
    }

    public boolean overSeveralDays() {
        return !typed.last().isEmpty() || errors.on("tot").isPresent();
    }

    private boolean recognised(ListIntervention intervention) {
        return intervention.on(today) == Recognition.RECOGNISED;
    }
}
