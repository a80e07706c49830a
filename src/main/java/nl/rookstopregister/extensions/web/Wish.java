package nl.rookstopregister.extensions.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.rookstopregister.extensions.ExtensionReason;
import nl.rookstopregister.extensions.usecase.AskExtension.Asking;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;

/** The reason and the last day that somebody filled in for more time. */
record Wish(Optional<ExtensionReason> reason, Optional<LocalDate> lastDay) {
    static Wish read(String reason, String lastDay) {
        return new Wish(
                Arrays.stream(ExtensionReason.values())
                        .filter(each -> each.name().equals(reason))
                        .findFirst(),
                WrittenDay.read(lastDay));
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (reason.isEmpty()) {
            errors = errors.and("reden", "extensions.wrong.reason");
        }
        if (lastDay.isEmpty()) {
            errors = errors.and("tot", "extensions.wrong.day");
        }
        return errors;
    }

    /** Nothing when it was asked. */
    static FormErrors refused(Asking asking) {
        return switch (asking) {
            case Asking.Asked _ -> FormErrors.none();
            case Asking.NoTerm _ -> FormErrors.of("tot", "extensions.wrong.no-term");
            case Asking.AskedBefore _ -> FormErrors.of("tot", "extensions.wrong.asked-before");
            case Asking.OutsideRoom(var room) ->
                FormErrors.of("tot", "extensions.wrong.outside", room.lastDay(), room.longest());
        };
    }
}
