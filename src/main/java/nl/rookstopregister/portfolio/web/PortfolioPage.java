package nl.rookstopregister.portfolio.web;

import java.util.List;
import nl.rookstopregister.portfolio.spi.PortfolioPart.Glance;
import org.jspecify.annotations.Nullable;

/** The overview of a portfolio. */
public record PortfolioPage(List<Part> parts) {

    /** One part, and where it stands. */
    public record Part(
            String words, String address, @Nullable Glance glance) {}
}
