package nl.rookstopregister.accreditation.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.review.Advice;
import nl.rookstopregister.accreditation.model.review.Judgement;
import nl.rookstopregister.accreditation.model.review.ProposedRuling;
import nl.rookstopregister.accreditation.model.review.Scored;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Judgements and proposed rulings as documents in a row. Whoever changes their shape raises the format and goes on reading the old. */
final class StoredReview {

    static final int FORMAT = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Advice.class, NamedAdvice.class).build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "advice")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Advice.Grant.class, name = "GRANT"),
        @JsonSubTypes.Type(value = Advice.Refuse.class, name = "REFUSE"),
        @JsonSubTypes.Type(value = Advice.AskMore.class, name = "ASK_MORE")
    })
    private interface NamedAdvice {}

    private record Found(
            Map<String, Scored> scores, @Nullable Advice advice, String reason) {}

    /** @param points null for a refusal, and with it the other three */
    private record Proposed(
            @Nullable Integer points,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<String> conditions,
            String ground,
            @Nullable UUID account,
            String name) {}

    private StoredReview() {}

    static String write(Judgement judgement) {
        return JSON.writeValueAsString(new Found(judgement.scores(), judgement.advice(), judgement.reason()));
    }

    static Judgement judgement(int format, String document, @Nullable LocalDate submittedOn) {
        check(format);
        Found found = JSON.readValue(document, Found.class);
        return new Judgement(found.scores(), found.advice(), found.reason(), submittedOn);
    }

    static @Nullable String write(@Nullable ProposedRuling proposal) {
        if (proposal == null) {
            return null;
        }
        Actor by = proposal.by();
        return JSON.writeValueAsString(
                switch (proposal.outcome()) {
                    case Outcome.Granted(int points, Days during, List<String> conditions) ->
                        new Proposed(
                                points,
                                during.from(),
                                during.until(),
                                conditions,
                                proposal.ground(),
                                by.account(),
                                by.name());
                    case Outcome.Refused() ->
                        new Proposed(null, null, null, List.of(), proposal.ground(), by.account(), by.name());
                    case Outcome.Withdrawn _ ->
                        throw new IllegalArgumentException("A withdrawal is proposed without a review");
                });
    }

    static @Nullable ProposedRuling proposal(int format, @Nullable String document) {
        if (document == null) {
            return null;
        }
        check(format);
        Proposed proposed = JSON.readValue(document, Proposed.class);
        Outcome outcome = proposed.points() == null || proposed.from() == null || proposed.until() == null
                ? new Outcome.Refused()
                : new Outcome.Granted(
                        proposed.points(), new Days(proposed.from(), proposed.until()), proposed.conditions());
        return new ProposedRuling(outcome, proposed.ground(), new Actor(proposed.account(), proposed.name()));
    }

    private static void check(int format) {
        if (format != FORMAT) {
            throw new IllegalStateException("Format " + format + " of a judgement is not known here");
        }
    }
}
