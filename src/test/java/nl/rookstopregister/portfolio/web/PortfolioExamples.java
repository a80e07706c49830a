package nl.rookstopregister.portfolio.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

/** Every page of the portfolio, in the states that matter. */
final class PortfolioExamples implements ExamplePages {

    private static final Visitor NOOR = new Visitor("Noor van den Berg", Set.of("COACH"), true, 0);

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(ExamplePage.of("portfolio/portfolio", new PortfolioPage(List.of())))
                .map(page -> page.by(NOOR));
    }
}
