package nl.rookstopregister.portfolio.web;

import java.util.List;
import java.util.Objects;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.portfolio.model.GuidanceReader;
import nl.rookstopregister.portfolio.model.Mistake;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the browser sends it.
 *
 * @param sleutel made with the form, so that sending it twice keeps it once
 * @param versie of the entry that is corrected
 */
record HoursForm(
        @Nullable String datum,
        @Nullable String tot,
        @Nullable String interventie,
        @Nullable String vorm,
        @Nullable String clienten,
        @Nullable String tijd,
        @Nullable String sleutel,
        @Nullable Integer versie) {

    TypedGuidance typed() {
        return new TypedGuidance(text(datum), text(tot), text(interventie), text(vorm), text(clienten), text(tijd));
    }

    String key() {
        return text(sleutel);
    }

    int version() {
        return versie == null ? 0 : versie;
    }

    static FormErrors errors(List<Mistake> mistakes) {
        FormErrors errors = FormErrors.none();
        for (Mistake mistake : mistakes) {
            errors = errors.and(
                    mistake.part().field(), "portfolio.mistake." + mistake.code(), GuidanceReader.LONGEST_PERIOD);
        }
        return errors;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
