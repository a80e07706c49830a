package nl.rookstopregister.directory.web;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.Order;
import nl.rookstopregister.directory.model.Slice;
import nl.rookstopregister.dossiers.WayOfWorking;
import org.jspecify.annotations.Nullable;

/**
 * The search form as somebody filled it in.
 *
 * @param place a place, a postcode, or a name that is no place
 * @param order null for the order that suits the question
 * @param chosen of each facet any of these will do
 * @param page from 1
 */
public record CoachesForm(
        String place,
        String name,
        Distance distance,
        @Nullable Order order,
        Map<Facet, Set<String>> chosen,
        int page) {

    static final String PATH = "/coaches";
    static final CoachesForm EMPTY = new CoachesForm("", "", Distance.USUAL, null, Map.of(), 1);

    public String within() {
        return distance.value();
    }

    Set<String> chosen(Narrowing narrowing) {
        return chosen.getOrDefault(narrowing.facet(), Set.of());
    }

    /** Whether anything is asked at all. */
    public boolean asks() {
        return !place.isEmpty() || !name.isEmpty() || !chosen.isEmpty();
    }

    /** Whether more is chosen than what always stands in sight; then that part of the form stands open. */
    public boolean refined() {
        return !name.isEmpty() || Narrowing.MORE.stream().anyMatch(each -> chosen.containsKey(each.facet()));
    }

    /** Nearest first where a place is asked, by the alphabet for a name, and otherwise by turns. */
    Order shownOrder() {
        if (order != null) {
            return order;
        }
        return !place.isEmpty() ? Order.DISTANCE : name.isEmpty() ? Order.FAIR : Order.NAME;
    }

    /** What is asked, but for where. */
    CoachSearch search(int size) {
        return new CoachSearch(null, name, chosen, shownOrder(), new Slice(page, size));
    }

    CoachesForm at(String otherPlace, Distance otherDistance) {
        return new CoachesForm(otherPlace, name, otherDistance, order, chosen, 1);
    }

    /** The same question and page, with the place written as it was understood. */
    CoachesForm kept(String understood) {
        return new CoachesForm(understood, name, distance, order, chosen, page);
    }

    CoachesForm phoning() {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        others.put(Facet.WAY, Set.of(WayOfWorking.PHONE.name()));
        return choosing(others);
    }

    CoachesForm named(String otherName) {
        return new CoachesForm(place, otherName, distance, order, chosen, 1);
    }

    CoachesForm in(@Nullable Order other) {
        return new CoachesForm(place, name, distance, other, chosen, 1);
    }

    CoachesForm choosing(Map<Facet, Set<String>> other) {
        return new CoachesForm(place, name, distance, order, other, 1);
    }

    CoachesForm without(Narrowing narrowing, String value) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        Set<String> left = new HashSet<>(chosen(narrowing));
        left.remove(value);
        if (left.isEmpty()) {
            others.remove(narrowing.facet());
        } else {
            others.put(narrowing.facet(), Set.copyOf(left));
        }
        return choosing(others);
    }

    /** The address that asks the same: what goes without saying is not in it. */
    String address() {
        return address(new Address(PATH));
    }

    String address(Address address) {
        address.with("plaats", place)
                .with("binnen", place.isEmpty() ? "" : distance.value())
                .with("naam", name);
        for (Narrowing narrowing : Narrowing.values()) {
            chosen(narrowing).stream().sorted().forEach(value -> address.with(narrowing.parameter(), value));
        }
        return address.with("volgorde", order == null ? "" : Sorting.of(order).value())
                .toString();
    }
}
