package nl.rookstopregister.correspondence.usecase;

import java.util.List;
import nl.rookstopregister.correspondence.Paper;
import nl.rookstopregister.correspondence.Papers;
import nl.rookstopregister.correspondence.letter.LetterPaper;
import nl.rookstopregister.correspondence.model.Letter;
import nl.rookstopregister.correspondence.model.Letter.Fact;
import nl.rookstopregister.correspondence.model.Letter.Section;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.pages.spi.Demonstration;
import nl.rookstopregister.settings.OfficeSettings;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Not a use case: printing takes a while and must hold no connection. */
@Component
class PrintPaper implements Papers {

    private final LetterPaper paper;
    private final Words words;
    private final OfficeSettings office;
    private final ObjectProvider<Demonstration> demonstration;

    PrintPaper(LetterPaper paper, Words words, RegisterSettings settings, ObjectProvider<Demonstration> demonstration) {
        this.paper = paper;
        this.words = words;
        this.office = settings.office();
        this.demonstration = demonstration;
    }

    @Override
    public byte[] print(Paper content) {
        return paper.print(new Letter(
                Letter.FORMAT,
                content.language(),
                content.addressee(),
                content.title(),
                content.facts().stream()
                        .map(fact -> new Fact(fact.label(), fact.value()))
                        .toList(),
                content.opening(),
                content.parts().stream()
                        .map(part -> Section.of(part.heading(), part.paragraphs()))
                        .toList(),
                sender(content),
                demonstration.stream().anyMatch(Demonstration::peopleAreInvented)));
    }

    private List<String> sender(Paper content) {
        return List.of(
                words.text(content.language(), "pages.name"),
                office.name(),
                office.street(),
                office.postcodeAndTown(),
                office.phone(),
                office.mail());
    }
}
