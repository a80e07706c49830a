package nl.rookstopregister.home.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.rookstopregister.home.web.MyRegisterPage.Part;
import nl.rookstopregister.pace.PaceToday;
import nl.rookstopregister.pace.PaceToday.Stand;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.shared.CoachId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the parts of a coach's portfolio stand, and which of them asks for something first. */
@Component
class PortfolioToday {

    private final ObjectProvider<PortfolioPart> parts;
    private final PaceToday pace;

    PortfolioToday(ObjectProvider<PortfolioPart> parts, PaceToday pace) {
        this.parts = parts;
        this.pace = pace;
    }

    List<Stand> pace(CoachId coach) {
        return pace.of(coach);
    }

    List<Part> of(CoachId coach) {
        return parts.stream()
                .sorted(Comparator.comparingInt(PortfolioPart::place))
                .flatMap(part ->
                        part.glance(coach).map(glance -> new Part(part.words(), part.address(), glance)).stream())
                .toList();
    }

    /** What went wrong, then what somebody else waits for, then what is not there yet. */
    static Optional<Part> first(List<Part> parts) {
        Stream<Predicate<Part>> order = Stream.of(
                part -> part.glance().sign() == Sign.NO,
                part -> part.glance().awaited(),
                part -> part.glance().sign() == Sign.WAIT);
        return order.flatMap(pressing -> parts.stream().filter(pressing)).findFirst();
    }
}
