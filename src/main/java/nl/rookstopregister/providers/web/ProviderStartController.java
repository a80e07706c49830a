package nl.rookstopregister.providers.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.spi.PlaceOfProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Aanbieder: the start screen of everybody who acts for a provider. */
@Controller
class ProviderStartController {

    private final OwnProvider own;
    private final ObjectProvider<PlaceOfProvider> places;

    ProviderStartController(OwnProvider own, ObjectProvider<PlaceOfProvider> places) {
        this.own = own;
        this.places = places;
    }

    /** Who acts for nobody yet, or no longer, finds here what invitations there are. */
    @GetMapping("/aanbieder")
    ModelAndView start(SignedIn reader) {
        return own.member(reader)
                .map(member -> new ModelAndView("providers/start", "page", page(member)))
                .orElseGet(() -> new ModelAndView("redirect:/uitnodigingen"));
    }

    private ProviderStartPage page(Membership member) {
        List<PlaceOfProvider> open = places.stream()
                .filter(place -> place.isFor(member))
                .sorted(Comparator.comparingInt(PlaceOfProvider::order))
                .toList();
        return new ProviderStartPage(
                member.provider().name(),
                member.role(),
                open.stream()
                        .flatMap(place -> place.waiting(member).stream())
                        .map(each -> new ProviderStartPage.WaitingLine(each.words(), each.count(), each.address()))
                        .toList(),
                Stream.concat(
                                open.stream().map(place -> new ProviderStartPage.Door(place.words(), place.address())),
                                managing(member))
                        .toList());
    }

    private static Stream<ProviderStartPage.Door> managing(Membership member) {
        return member.role().mayManage()
                ? Stream.of(
                        new ProviderStartPage.Door("providers.place.team", "/aanbieder/gebruikers"),
                        new ProviderStartPage.Door("providers.place.details", "/aanbieder/gegevens"))
                : Stream.empty();
    }
}
