package nl.rookstopregister.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.directory.model.FacetCounts;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param form as it was understood: a name typed where a place was asked is a name
 * @param where the place searched around; null for the whole country
 * @param rough whether that postcode is placed only roughly
 * @param alsoMeant what else the place that was typed may mean; null where it means nothing else
 * @param instead when nobody was found
 * @param day on which it was asked
 * @param address that asks the same, from anywhere
 */
public record FoundCoaches(
        CoachesForm form,
        @Nullable String where,
        boolean rough,
        @Nullable AlsoMeant alsoMeant,
        List<CoachLine> lines,
        Pager pager,
        FacetCounts counts,
        @Nullable MapPicture map,
        @Nullable Instead instead,
        LocalDate day,
        String address) {

    /**
     * Searches that do find coaches, when this one found nobody.
     *
     * @param nearest kilometres to the nearest coach who is what was asked for; null where there is none
     * @param wider the search that finds that one
     * @param byPhone how many help by telephone, wherever one lives
     */
    public record Instead(@Nullable Double nearest, Distance distance, String wider, long byPhone, String phoning) {

        public String distanceKey() {
            return distance.key();
        }
    }

    /**
     * Another answer to what was typed: people who are called as the place is, or the coach who once had that number.
     *
     * @param words key of the words that say so; with {@code .go}, those of the link
     */
    public record AlsoMeant(String words, String href) {}

    /** Something that was chosen, and the search without it. */
    public record Chosen(Narrowing of, String value, String without) {}

    /** An order the list may have; the one it has now leads nowhere. */
    public record Sort(Sorting by, @Nullable String href) {}

    public String withinKey() {
        return form.distance().key();
    }

    public boolean anyDistance() {
        return form.distance() == Distance.ANY;
    }

    /** "34 coaches binnen 10 km van Utrecht": the answer in one line. */
    public String heading(Screen screen) {
        long total = pager.total();
        if (where == null) {
            return form.name().isEmpty()
                    ? screen.counted("directory.found.anywhere", total)
                    : screen.counted("directory.found.named", total, form.name());
        }
        return anyDistance()
                ? screen.counted("directory.found.nearest", total, where)
                : screen.counted("directory.found.within", total, screen.text(withinKey()), where);
    }

    public List<Chosen> chosen() {
        List<Chosen> all = new ArrayList<>();
        for (Narrowing narrowing : Narrowing.values()) {
            form.chosen(narrowing).stream()
                    .sorted()
                    .forEach(value -> all.add(new Chosen(
                            narrowing, value, form.without(narrowing, value).address())));
        }
        return all;
    }

    /** The search without the name; null where none was asked beside something else. */
    public @Nullable String withoutName() {
        return form.name().isEmpty() || form.place().isEmpty() && form.chosen().isEmpty()
                ? null
                : form.named("").address();
    }

    public String withoutAnything() {
        return form.choosing(Map.of()).address();
    }

    public Sorting sorted() {
        return Sorting.of(form.shownOrder());
    }

    public List<Sort> sorts() {
        List<Sort> sorts = new ArrayList<>();
        for (Sorting sorting : Sorting.values()) {
            boolean possible = sorting != Sorting.DISTANCE || where != null;
            if (possible) {
                boolean now = sorting == sorted();
                sorts.add(
                        new Sort(sorting, now ? null : form.in(sorting.order()).address()));
            }
        }
        return sorts;
    }

    /** The page where somebody makes a line for a site of their own, with this place filled in. */
    public String embedding() {
        return new Address("/insluiten")
                .with("plaats", form.place())
                .with("binnen", form.place().isEmpty() ? "" : form.within())
                .toString();
    }
}
