package nl.rookstopregister.extensions.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.extensions.ExtensionReason;
import nl.rookstopregister.pages.FormErrors;

/**
 * Requests for more time that wait for the committee, and the form by which the office enters one.
 *
 * @param entered whether one was entered just now
 */
public record ExtensionsPage(List<Line> lines, Typed typed, boolean entered, FormErrors errors) {
    public ExtensionsPage {
        lines = List.copyOf(lines);
    }

    public record Line(String address, String coach, ExtensionReason reason, LocalDate lastDay, LocalDate askedOn) {}

    /** What was typed, as it was typed. */
    public record Typed(String number, String reason, String lastDay) {
        static final Typed NOTHING = new Typed("", "", "");
    }
}
