package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/**
 * What an officer fills in to have a decision taken; the rest follows from the register and the norm.
 *
 * @param lastDay of the term, "tot en met", where it is chosen: an extension or a correction
 * @param procedure what was asked for, where that does not follow from the kind: a refusal
 * @param basedOn how many decisions the officer saw
 */
public record Wish(
        UUID request,
        CoachId coach,
        DecisionKind kind,
        LocalDate effectiveOn,
        @Nullable LocalDate lastDay,
        @Nullable Annotation annotation,
        @Nullable DecisionId concerns,
        @Nullable Procedure procedure,
        @Nullable String ground,
        int basedOn) {}
