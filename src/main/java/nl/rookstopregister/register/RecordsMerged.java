package nl.rookstopregister.register;

import nl.rookstopregister.shared.CoachId;

/** Two records are one person's from now on, or no longer; what follows from either reads both again. */
public record RecordsMerged(CoachId stays, CoachId goes) {}
