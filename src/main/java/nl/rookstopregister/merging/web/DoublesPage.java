package nl.rookstopregister.merging.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.dossiers.Lookalikes.Trait;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Pager;
import org.jspecify.annotations.Nullable;

/**
 * Records that look alike, and what waits for a second person.
 *
 * @param lines those on this page of the list
 * @param typed the two numbers that somebody wants to compare
 * @param done what was just done, as the end of a message key; null when nothing was
 */
public record DoublesPage(
        List<Waiting> waiting,
        List<Line> lines,
        Pager pager,
        Typed typed,
        @Nullable String done,
        FormErrors errors) {

    /** @param own whether the reader proposed it */
    public record Waiting(
            String id, String kind, String stays, String goes, String preparedBy, Instant at, boolean own) {}

    public record Line(Person one, Person other, Set<Trait> traits) {

        public String address() {
            return "/bureau/dubbel/" + one.coach() + "/" + other.coach();
        }
    }

    /** @param number as people say it; null for who was never admitted */
    public record Person(
            String coach, String name, @Nullable String number) {}

    public record Typed(String one, String other) {

        static final Typed NOTHING = new Typed("", "");
    }
}
