package nl.rookstopregister.register.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.model.Wish;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * What an officer typed to have a decision taken.
 *
 * @param verzoek the same for the same form, however often it is sent
 * @param gezien how many decisions the officer saw
 */
public record DecisionForm(
        @Nullable String ingang,
        @Nullable String einde,
        @Nullable String aantekening,
        @Nullable String betreft,
        @Nullable String procedure,
        @Nullable String grond,
        @Nullable String verzoek,
        @Nullable Integer gezien) {

    static DecisionForm fresh(String today, int seen) {
        return new DecisionForm(
                today, null, null, null, null, null, UUID.randomUUID().toString(), seen);
    }

    FormAnswer<Wish> read(CoachId coach, DecisionKind kind) {
        DecisionFields fields = DecisionFields.of(kind);
        FormErrors errors = FormErrors.none();
        Optional<LocalDate> on = WrittenDay.read(text(ingang));
        errors = on.isPresent() ? errors : errors.and("ingang", "register.form.no-day");
        Optional<LocalDate> last = WrittenDay.read(text(einde));
        boolean lastMissing = kind == DecisionKind.EXTEND_TERM || !text(einde).isBlank();
        errors = fields.lastDay() && last.isEmpty() && lastMissing
                ? errors.and("einde", "register.form.no-day")
                : errors;
        Optional<Annotation> annotation = one(Annotation.values(), aantekening);
        errors = fields.annotation() && annotation.isEmpty()
                ? errors.and("aantekening", "register.form.choose")
                : errors;
        Optional<Procedure> asked = one(Procedure.values(), procedure);
        errors = fields.procedure() && asked.isEmpty() ? errors.and("procedure", "register.form.choose") : errors;
        Optional<UUID> concerned = id(betreft);
        errors = fields.concerns() && concerned.isEmpty() ? errors.and("betreft", "register.form.choose") : errors;
        errors = fields.groundNeeded() && text(grond).isBlank() ? errors.and("grond", "register.form.ground") : errors;
        if (!errors.isEmpty() || on.isEmpty()) {
            return new FormAnswer.Invalid<>(errors);
        }
        return new FormAnswer.Valid<>(new Wish(
                id(verzoek).orElseGet(UUID::randomUUID),
                coach,
                kind,
                // The form asks the last day of a life; the decision holds from the day after it.
                kind == DecisionKind.DECEASED ? on.get().plusDays(1) : on.get(),
                last.orElse(null),
                annotation.orElse(null),
                concerned.map(DecisionId::new).orElse(null),
                asked.orElse(null),
                text(grond).isBlank() ? null : text(grond).strip(),
                gezien == null ? -1 : gezien));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
