package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.accreditation.model.review.Round;
import nl.rookstopregister.accreditation.model.review.Stage;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * One case: who judges, what they found, where they differ, and the ruling.
 *
 * @param address of the case; its forms go to what lies below it
 * @param request address of the request in the queue
 * @param judgeable whether the reader is waited for as a reviewer
 */
public record CasePage(
        CaseHead head,
        String address,
        String request,
        Round round,
        Stage stage,
        boolean judgeable,
        Seating seating,
        Found found,
        RulingForm ruling,
        @Nullable ObjectionCard objection,
        List<RulingLine> earlier,
        List<RequestPart> parts,
        List<CaseLine> history,
        FormErrors errors) {

    /**
     * For whom a conflict of interest can be declared: oneself, who judges, and who could.
     *
     * @param oneself the words for the reader
     */
    public List<Choice> people(String oneself) {
        Stream<Choice> seated = seating.seats().stream()
                .filter(seat -> seat.replacedOn() == null && !seat.own())
                .map(seat -> Choice.of(seat.account(), seat.name()));
        Stream<Choice> others = seating.candidates().stream()
                .filter(CandidateLine::mayJudge)
                .map(candidate -> Choice.of(candidate.account(), candidate.name()));
        return Stream.of(Stream.of(Choice.of("", oneself)), seated, others)
                .flatMap(each -> each)
                .toList();
    }

    /**
     * Who judges, and who could.
     *
     * @param free how many places wait for somebody
     */
    public record Seating(List<SeatLine> seats, int free, boolean third, List<CandidateLine> candidates) {

        public boolean anybodyFree() {
            return candidates.stream().anyMatch(CandidateLine::mayJudge);
        }
    }

    /** @param replacedOn since when somebody else sits there; null for who sits there now */
    public record SeatLine(
            String account,
            String name,
            int place,
            boolean submitted,
            boolean own,
            @Nullable LocalDate replacedOn) {}

    /**
     * @param suggested whether this is one of those with the least to do
     * @param conflicts in words; empty for who may be chosen
     */
    public record CandidateLine(String account, String name, int load, boolean suggested, List<String> conflicts) {

        public boolean mayJudge() {
            return conflicts.isEmpty();
        }
    }

    /**
     * What the reviewers found, as far as the reader may see it.
     *
     * @param hidden whether there is something that the reader may not see yet
     * @param counsel what they advise together; null as long as they do not
     */
    public record Found(
            boolean hidden,
            List<Opinion> opinions,
            List<CriterionRow> criteria,
            List<String> differences,
            @Nullable String counsel,
            List<String> conditions) {}

    /** What one reviewer advises. */
    public record Opinion(String name, boolean replaced, String advice, List<String> conditions, String reason) {}

    /** What each reviewer found on one criterion, in the order of the opinions. */
    public record CriterionRow(String name, boolean differs, List<Cell> cells) {}

    /** @param score key of its words */
    public record Cell(String score, boolean passes, String grounds) {}

    /**
     * What can be decided, and what was typed.
     *
     * @param points whether points have a meaning
     * @param obstacles why the reader may not rule, in words; empty for who may
     */
    public record RulingForm(
            boolean points,
            TypedRuling typed,
            List<String> obstacles,
            boolean committee,
            @Nullable ProposalCard proposal) {

        public boolean mayRule() {
            return committee && obstacles.isEmpty();
        }
    }

    /** What waits for a second pair of eyes. */
    public record ProposalCard(String what, List<String> conditions, String ground, String by, boolean own) {}

    /** What stands in the fields of a ruling. */
    public record TypedRuling(String points, String months, String from, String conditions, String ground) {}

    /** What the provider objects to, and until when it is decided. */
    public record ObjectionCard(
            String ruling,
            LocalDate filedOn,
            String grounds,
            @Nullable String adjournedFor,
            boolean mayAdjourn) {}
}
