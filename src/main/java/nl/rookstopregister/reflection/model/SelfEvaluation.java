package nl.rookstopregister.reflection.model;

import java.time.Instant;
import java.util.UUID;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.shared.CoachId;

/** A coach's own evaluation of the work, completed: by what method, with what outcome, and what follows (S1 7.1). */
public record SelfEvaluation(UUID id, CoachId coach, Values answers, Instant completedAt) {}
