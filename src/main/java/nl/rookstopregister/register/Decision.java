package nl.rookstopregister.register;

import java.time.Instant;
import java.time.LocalDate;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * One decision in the ledger: never changed, never deleted.
 *
 * @param takenOn the day it was taken
 * @param effectiveOn the day from which it holds
 * @param recordedAt the moment it entered the ledger: the second time axis
 * @param decidedBy the person, for four eyes the second one
 * @param preparedBy the first pair of eyes; null where one suffices
 * @param term the days of the registration that it gives or changes; null for kinds that give none
 * @param annotation for the two annotation kinds
 * @param concerns the decision that this one corrects or revokes
 * @param objectionUntil last day on which an objection can be filed, "tot en met"; null where none is open
 * @param other the other record of the same person, for a merger and for taking one back
 */
public record Decision(
        DecisionId id,
        DecisionNumber number,
        CoachId coach,
        DecisionKind kind,
        Body body,
        Actor decidedBy,
        @Nullable Actor preparedBy,
        LocalDate takenOn,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable Days term,
        @Nullable Annotation annotation,
        @Nullable DecisionId concerns,
        Grounds grounds,
        @Nullable LocalDate objectionUntil,
        @Nullable CoachId other) {}
