package nl.rookstopregister.directory.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.SpokenLanguages;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.register.Annotation;

/** What can be chosen in the search form, in the reader's words. */
public record SearchChoices() {

    public List<Choice> distances(Screen screen) {
        return Arrays.stream(Distance.values())
                .map(each -> Choice.of(each.value(), screen.text(each.key())))
                .toList();
    }

    public List<Choice> ways(Screen screen) {
        return withAny(
                screen,
                Arrays.stream(WayOfWorking.values())
                        .map(each -> Choice.of(each.name(), screen.text("dossiers.way." + each))));
    }

    public List<Choice> annotations(Screen screen) {
        return withAny(
                screen,
                Arrays.stream(Annotation.values())
                        .map(each -> Choice.of(each.name(), screen.text("directory.annotation." + each))));
    }

    public List<Choice> languages(Screen screen) {
        return withAny(
                screen,
                SpokenLanguages.CODES.stream().map(code -> Choice.of(code, screen.text("dossiers.spoken." + code))));
    }

    private static List<Choice> withAny(Screen screen, Stream<Choice> choices) {
        return Stream.concat(Stream.of(Choice.of("", screen.text("directory.search.any"))), choices)
                .toList();
    }
}
