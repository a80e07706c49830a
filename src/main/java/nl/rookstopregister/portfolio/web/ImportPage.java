package nl.rookstopregister.portfolio.web;

import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.pages.FormErrors;

/**
 * Where a file of hours is handed in.
 *
 * @param waiting whether a file waits for a yes
 * @param added how many rows were just added; -1 when nothing was
 */
public record ImportPage(boolean waiting, int added, FormErrors errors) {

    public List<String> columns() {
        return Arrays.stream(HoursFile.Column.values())
                .filter(column -> column != HoursFile.Column.MINUTEN)
                .map(HoursFile.Column::heading)
                .toList();
    }
}
