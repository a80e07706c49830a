package nl.rookstopregister.supervision.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.spi.VouchedRecordKind;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.supervision.model.PracticeJudgement;
import nl.rookstopregister.supervision.model.PracticeJudgements;

/** Signed judgements in the file that a coach takes along: those that hold. */
@UseCase
class JudgementsTakenAlong implements VouchedRecordKind<JudgementsTakenAlong.JudgementRecord> {

    private static final int PLACE = 40;

    private final PracticeJudgements judgements;
    private final PersonRecords records;
    private final Colleagues colleagues;
    private final SupervisorTerms terms;
    private final Words words;

    JudgementsTakenAlong(
            PracticeJudgements judgements,
            PersonRecords records,
            Colleagues colleagues,
            SupervisorTerms terms,
            Words words) {
        this.judgements = judgements;
        this.records = records;
        this.colleagues = colleagues;
        this.terms = terms;
        this.words = words;
    }

    /** A judgement as it stands in the file. */
    public record JudgementRecord(
            UUID id,
            String supervisor,
            String supervisorNumber,
            Instant signedAt,
            List<String> shown,
            List<String> notYet,
            Map<String, Integer> counts,
            Map<String, String> remarks) {

        /** Sorted, so that the same portfolio is the same file. */
        public JudgementRecord {
            counts = new TreeMap<>(counts);
            remarks = new TreeMap<>(remarks);
        }
    }

    @Override
    public String name() {
        return "supervisorJudgements";
    }

    @Override
    public Class<JudgementRecord> shape() {
        return JudgementRecord.class;
    }

    @Override
    public String heading() {
        return "supervision.taken-along";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<JudgementRecord> of(CoachId coach) {
        return judgements.holding(records.of(coach)).values().stream()
                .flatMap(List::stream)
                .map(this::record)
                .sorted(Comparator.comparing(JudgementRecord::signedAt).thenComparing(JudgementRecord::id))
                .toList();
    }

    @Override
    public String line(JudgementRecord one, Language language) {
        return words.text(
                language,
                "supervision.taken-along.line",
                LocalDate.ofInstant(one.signedAt(), terms.zone()),
                one.supervisor(),
                one.shown().size(),
                one.shown().size() + one.notYet().size());
    }

    private JudgementRecord record(PracticeJudgement judgement) {
        Colleague supervisor = colleagues.colleague(judgement.supervisor());
        return new JudgementRecord(
                judgement.id(),
                supervisor.name(),
                supervisor.number(),
                judgement.signedAt(),
                judgement.shown().codes(),
                judgement.notYet().codes(),
                judgement.counts(),
                judgement.remarks());
    }
}
