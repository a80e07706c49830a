package nl.rookstopregister.register.web;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.register.DecisionKind;

/** Decisions that wait for a second pair of eyes, oldest first. */
public record ProposalsPage(List<Line> lines) {

    public record Line(String id, String name, DecisionKind kind, String preparedBy, Instant preparedAt, boolean own) {}
}
