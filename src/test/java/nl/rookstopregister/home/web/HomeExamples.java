package nl.rookstopregister.home.web;

import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.settings.OfficeSettings;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class HomeExamples implements ExamplePages {

    private static final OfficeSettings OFFICE = new OfficeSettings(
            "Bureau Rookstopregister",
            "Voorbeeldstraat 1",
            "1234 AB",
            "Utrecht",
            "000 000 00 00",
            "bureau@rookstopregister.example");

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(
                ExamplePage.of("home/home", new HomePage(1982)),
                ExamplePage.of("home/home", "young", new HomePage(0)),
                text("about", HomeController.ABOUT),
                text("privacy", HomeController.PRIVACY),
                text("accessibility", HomeController.ACCESSIBILITY));
    }

    private static ExamplePage text(String name, List<String> sections) {
        return ExamplePage.of("home/text", name, new TextPage("home." + name, sections, OFFICE));
    }
}
