package nl.rookstopregister.portability.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.correspondence.Paper;
import nl.rookstopregister.correspondence.Papers;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portability.file.PortfolioFile;
import nl.rookstopregister.portfolio.spi.RecordKind;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;

/** Gives a coach the whole portfolio along, whatever the state of the registration. */
@UseCase
public class TakeAlong {

    private static final String KEY = "portability.paper.";

    private final RecordKinds kinds;
    private final Dossiers dossiers;
    private final Register register;
    private final Papers papers;
    private final Words words;
    private final Clock clock;

    TakeAlong(RecordKinds kinds, Dossiers dossiers, Register register, Papers papers, Words words, Clock clock) {
        this.kinds = kinds;
        this.dossiers = dossiers;
        this.register = register;
        this.papers = papers;
        this.words = words;
        this.clock = clock;
    }

    /** How many records there are of a kind. */
    public record Amount(String heading, int count) {}

    public List<Amount> amounts(CoachId coach) {
        return kinds.all().stream()
                .map(kind -> new Amount(kind.heading(), kind.of(coach).size()))
                .toList();
    }

    public byte[] json(CoachId coach) {
        return kinds.file().write(new PortfolioFile.Head(number(coach), name(coach), clock.instant()), coach);
    }

    /** As a document that is kept: PDF/A. */
    public byte[] paper(CoachId coach, Language language) {
        return papers.print(new Paper(
                language,
                List.of(name(coach)),
                words.text(language, KEY + "title"),
                List.of(
                        new Paper.Fact(words.text(language, KEY + "number"), number(coach)),
                        new Paper.Fact(
                                words.text(language, KEY + "day"),
                                words.text(language, KEY + "on", LocalDate.now(clock)))),
                List.of(words.text(language, KEY + "opening")),
                kinds.all().stream().map(kind -> part(kind, coach, language)).toList()));
    }

    String number(CoachId coach) {
        return Optional.ofNullable(register.entry(coach).number())
                .map(RegistrationNumber::value)
                .orElse("");
    }

    private String name(CoachId coach) {
        return dossiers.details(coach).map(details -> details.name().full()).orElse("");
    }

    private <R extends Record> Paper.Part part(RecordKind<R> kind, CoachId coach, Language language) {
        List<String> lines = kind.of(coach).stream()
                .map(record -> kind.line(record, language))
                .toList();
        return new Paper.Part(
                words.text(language, kind.heading()),
                lines.isEmpty() ? List.of(words.text(language, KEY + "none")) : lines);
    }
}
