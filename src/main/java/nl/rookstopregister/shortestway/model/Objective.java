package nl.rookstopregister.shortestway.model;

import java.util.List;
import java.util.stream.Stream;

/** What a coach wants to keep least. */
public enum Objective {
    COST("kosten"),
    DAYS("dagen"),
    TRAVEL("reizen");

    private final String address;

    Objective(String address) {
        this.address = address;
    }

    /** As it stands in the address of the page. */
    public String address() {
        return address;
    }

    /** The cheapest for whatever else was asked. */
    public static Objective of(String address) {
        return Stream.of(values())
                .filter(each -> each.address.equals(address))
                .findFirst()
                .orElse(COST);
    }

    /** This first; the others decide between ways that are equally good by it. */
    public List<Objective> first() {
        return Stream.concat(Stream.of(this), Stream.of(values()).filter(each -> each != this))
                .toList();
    }
}
