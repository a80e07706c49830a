package nl.rookstopregister.portfolio.web;

import java.util.Comparator;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.shared.CoachId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Mijn portfolio: all its parts, whichever context keeps them. */
@Controller
class PortfolioController {

    private final ObjectProvider<PortfolioPart> parts;

    PortfolioController(ObjectProvider<PortfolioPart> parts) {
        this.parts = parts;
    }

    @GetMapping("/mijn/portfolio")
    ModelAndView portfolio(SignedIn reader) {
        CoachId coach = coach(reader);
        return new ModelAndView(
                "portfolio/portfolio",
                "page",
                new PortfolioPage(parts.stream()
                        .sorted(Comparator.comparingInt(PortfolioPart::place))
                        .map(part -> new PortfolioPage.Part(
                                part.words(), part.address(), part.glance(coach).orElse(null)))
                        .toList()));
    }

    static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return coach;
    }
}
