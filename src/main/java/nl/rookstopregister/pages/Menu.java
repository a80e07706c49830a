package nl.rookstopregister.pages;

import java.util.ArrayList;
import java.util.List;

/** Which places the main menu shows to whom. */
final class Menu {

    private Menu() {}

    static List<MenuItem> of(Screen screen, String path) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(screen, path, "/coaches", "pages.menu.coaches", 0));
        items.add(item(screen, path, "/controleren", "pages.menu.check", 0));
        items.add(item(screen, path, "/scholingsagenda", "pages.menu.training", 0));
        items.add(item(screen, path, "/normen", "pages.menu.norms", 0));
        screen.visitor()
                .ifPresentOrElse(
                        visitor -> addOwn(items, screen, path, visitor),
                        () -> items.add(item(screen, path, "/inloggen", "pages.menu.sign-in", 0)));
        return items;
    }

    private static void addOwn(List<MenuItem> items, Screen screen, String path, Visitor visitor) {
        if (visitor.coach()) {
            items.add(item(screen, path, "/mijn", "pages.menu.mine", visitor.unread()));
        }
        if (visitor.offersTrainings()) {
            items.add(item(screen, path, "/aanbieder", "pages.menu.provider", 0));
        }
        if (visitor.decides()) {
            items.add(item(screen, path, "/bureau", "pages.menu.office", 0));
        }
        if (visitor.administers()) {
            items.add(item(screen, path, "/beheer", "pages.menu.administration", 0));
        }
    }

    private static MenuItem item(Screen screen, String path, String href, String key, int count) {
        boolean current = path.equals(href) || path.startsWith(href + "/");
        return new MenuItem(href, screen.text(key), current, count);
    }
}
