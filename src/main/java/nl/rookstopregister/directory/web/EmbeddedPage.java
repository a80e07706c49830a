package nl.rookstopregister.directory.web;

import java.util.List;
import nl.rookstopregister.pages.Pager;
import org.jspecify.annotations.Nullable;

/**
 * A list of coaches inside somebody else's page.
 *
 * @param whole the same search in the register itself
 */
public record EmbeddedPage(CoachesPage page, EmbeddedLook look, String whole) {

    public boolean alwaysLight() {
        return look.alwaysLight();
    }

    public String languageTag() {
        return look.language().tag();
    }

    public String colour() {
        return look.colour();
    }

    /** Where the list turns its pages: within the frame. */
    public Pager pager(FoundCoaches found) {
        Pager pager = found.pager();
        return new Pager(pager.page(), pager.size(), pager.total(), look.address(found.form()));
    }

    /** The search that finds the nearest, when there is nobody near enough; null where that finds nobody. */
    public @Nullable String wider(FoundCoaches found) {
        FoundCoaches.Instead instead = found.instead();
        return instead == null || instead.nearest() == null
                ? null
                : look.address(found.form().at(found.form().place(), instead.distance()));
    }

    /** Other searches, within the frame. */
    public List<Link> ways() {
        return page.whichPlace() || page.errors().on("plaats").isPresent()
                ? page.ways().stream()
                        .map(link -> new Link(
                                link.label(),
                                look.address(
                                        page.form().at(link.label(), page.form().distance()))))
                        .toList()
                : List.of();
    }
}
