package nl.rookstopregister.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One field of a form as its template sees it: what is wrong with it, and which texts describe it to a screen reader. */
public record Field(String name, boolean hinted, Optional<FieldError> error) {

    public static Field of(String name, @Nullable String hint, FormErrors errors) {
        return new Field(name, hint != null, errors.on(name));
    }

    public boolean invalid() {
        return error.isPresent();
    }

    /** For an attribute that is left out when all is well. */
    public @Nullable String ariaInvalid() {
        return invalid() ? "true" : null;
    }

    public String hintId() {
        return name + "-hint";
    }

    public String errorId() {
        return name + "-error";
    }

    public @Nullable String describedBy() {
        if (hinted && invalid()) {
            return hintId() + " " + errorId();
        }
        if (invalid()) {
            return errorId();
        }
        return hinted ? hintId() : null;
    }

    /** The id of the n-th choice: the first carries the field's own name, so that a link to the field arrives there. */
    public String choiceId(int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }
}
