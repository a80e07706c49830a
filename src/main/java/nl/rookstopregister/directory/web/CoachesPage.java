package nl.rookstopregister.directory.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.directory.model.FacetCounts;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The search for a coach and what it came to.
 *
 * @param practising how many coaches there are in all
 * @param counts what can be chosen, and how many coaches each choice would find
 * @param errors what cannot be asked like this
 * @param ways other searches: when several places share the name that was typed, when it is no place, and when there are
 *     not that many pages
 * @param found null for a question that was not understood
 */
public record CoachesPage(
        CoachesForm form,
        long practising,
        FacetCounts counts,
        Understanding understanding,
        FormErrors errors,
        List<Link> ways,
        @Nullable FoundCoaches found) {

    /** What became of the question. */
    public enum Understanding {
        FOUND(HttpStatus.OK),
        /** Several places are called so. */
        WHICH_PLACE(HttpStatus.OK),
        /** It cannot be read. */
        MALFORMED(HttpStatus.BAD_REQUEST),
        /** It can be read, but there is no such place, postcode or page. */
        UNANSWERABLE(HttpStatus.UNPROCESSABLE_CONTENT);

        private final HttpStatus status;

        Understanding(HttpStatus status) {
            this.status = status;
        }
    }

    static CoachesPage of(FoundCoaches found, CoachesForm asked, long practising) {
        return new CoachesPage(
                asked, practising, found.counts(), Understanding.FOUND, FormErrors.none(), List.of(), found);
    }

    HttpStatus status() {
        return understanding.status;
    }

    public boolean whichPlace() {
        return understanding == Understanding.WHICH_PLACE;
    }

    public List<Choice> distances(Screen screen) {
        return Arrays.stream(Distance.values())
                .map(each -> Choice.of(each.value(), screen.text(each.key())))
                .toList();
    }

    /** The boxes that always stand in sight. */
    public List<Narrowing> first() {
        return Narrowing.FIRST;
    }

    public List<Narrowing> more() {
        return Narrowing.MORE;
    }

    /** None where all that there is to choose is what everybody found has. */
    public List<FacetChoice> choices(Narrowing narrowing) {
        List<FacetChoice> choices = FacetChoice.of(narrowing, counts, form.chosen(narrowing));
        boolean narrows = choices.size() > 1 || choices.stream().anyMatch(this::narrows);
        return narrows || Narrowing.FIRST.contains(narrowing) ? choices : List.of();
    }

    private boolean narrows(FacetChoice choice) {
        return choice.chosen()
                || found == null
                || choice.count() < found.pager().total();
    }

    /** What the other searches are. */
    public String waysKey() {
        return switch (understanding) {
            case FOUND, WHICH_PLACE -> "directory.which.body";
            case MALFORMED, UNANSWERABLE ->
                errors.on("plaats").isPresent() ? "directory.nowhere.suggestions" : "directory.wrong.last-page";
        };
    }

    /** The order as it was asked, to keep it when the form is sent again; null where it was not. */
    public @Nullable String orderValue() {
        return form.order() == null ? null : Sorting.of(form.order()).value();
    }

    /** The one thing that was typed, when it is the name or place of nobody. */
    Optional<String> foundNobodyBy() {
        if (understanding == Understanding.UNANSWERABLE && errors.on("plaats").isPresent()) {
            return Optional.of(form.place());
        }
        boolean nobody = found != null && found.pager().total() == 0;
        return nobody && form.place().isEmpty() && !form.name().isEmpty() ? Optional.of(form.name()) : Optional.empty();
    }
}
