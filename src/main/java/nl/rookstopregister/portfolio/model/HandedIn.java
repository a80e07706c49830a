package nl.rookstopregister.portfolio.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/** A file of hours that was read and not kept yet. Only the columns that were asked for are in it. */
public record HandedIn(UUID id, CoachId coach, String name, List<TypedRow> rows, Instant at) {

    public HandedIn {
        rows = List.copyOf(rows);
    }
}
