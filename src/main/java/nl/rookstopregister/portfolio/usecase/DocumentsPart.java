package nl.rookstopregister.portfolio.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Documents on the overview of a portfolio. */
@Component
class DocumentsPart implements PortfolioPart {

    private static final int PLACE = 80;

    private final Documents documents;

    DocumentsPart(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String words() {
        return "portfolio.documents";
    }

    @Override
    public String address() {
        return "/mijn/portfolio/documenten";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Glance> glance(CoachId coach) {
        int count = documents.evidenceOf(coach).size();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Glance(Sign.NEUTRAL, "portfolio.documents.glance", List.of(count)));
    }
}
