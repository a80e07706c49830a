package nl.rookstopregister.register.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.norms.format.AssessmentFormat;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** The shape of a prepared decision in storage, format 1; who prepared it stands in the row. */
record StoredProposal(
        UUID coach,
        DecisionKind kind,
        Body body,
        LocalDate effectiveOn,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,
        @Nullable Annotation annotation,
        @Nullable UUID concerns,
        @Nullable String norm,
        List<String> articles,
        @Nullable String assessment,
        @Nullable String ground,
        int basedOn) {

    static final int FORMAT = 1;

    static StoredProposal of(ProposedDecision decision) {
        Grounds grounds = decision.grounds();
        return new StoredProposal(
                decision.coach().value(),
                decision.kind(),
                decision.body(),
                decision.effectiveOn(),
                decision.term() == null ? null : decision.term().from(),
                decision.term() == null ? null : decision.term().until(),
                decision.annotation(),
                decision.concerns() == null ? null : decision.concerns().value(),
                grounds.norm(),
                grounds.articles(),
                grounds.assessment() == null ? null : AssessmentFormat.write(grounds.assessment()),
                grounds.text(),
                decision.basedOn());
    }

    ProposedDecision decision(UUID id, Actor preparedBy) {
        return new ProposedDecision(
                id,
                new CoachId(coach),
                kind,
                body,
                preparedBy,
                null,
                effectiveOn,
                Dates.days(termFrom, termUntil),
                annotation,
                concerns == null ? null : new DecisionId(concerns),
                new Grounds(norm, articles, assessment == null ? null : AssessmentFormat.read(assessment), ground),
                basedOn);
    }
}
