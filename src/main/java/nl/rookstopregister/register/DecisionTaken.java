package nl.rookstopregister.register;

import nl.rookstopregister.shared.CoachId;

/** The ledger has one more decision; entries and periods follow it already. */
public record DecisionTaken(DecisionId decision, CoachId coach, DecisionKind kind) {}
