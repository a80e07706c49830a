package nl.rookstopregister.providers.web;

import java.util.List;
import nl.rookstopregister.providers.ProviderRole;

/** Where somebody of a provider begins: what waits, the next step, and where to go. */
public record ProviderStartPage(String provider, ProviderRole role, List<WaitingLine> waiting, List<Door> doors) {

    /** Something that waits, with how many of it. */
    public record WaitingLine(String words, int count, String address) {}

    /** @param words beginning of the keys of its title and of what one does there */
    public record Door(String words, String address) {}

    public int waitingInAll() {
        return waiting.stream().mapToInt(WaitingLine::count).sum();
    }
}
