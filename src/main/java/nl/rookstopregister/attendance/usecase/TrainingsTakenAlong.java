package nl.rookstopregister.attendance.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.spi.VouchedRecordKind;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;

/** Trainings and points in the file that a coach takes along, wherever they come from. */
@UseCase
class TrainingsTakenAlong implements VouchedRecordKind<TrainingsTakenAlong.TrainingRecord> {

    private static final int PLACE = 20;

    private final MyAttendance attendance;
    private final Words words;

    TrainingsTakenAlong(MyAttendance attendance, Words words) {
        this.attendance = attendance;
        this.words = words;
    }

    /**
     * A training or activity as it stands in the file.
     *
     * @param certificate number of the certificate of attendance; empty when there is none
     */
    public record TrainingRecord(
            String name, LocalDate on, int points, Recognition accreditation, Proof.Kind proof, String certificate) {}

    @Override
    public String name() {
        return "trainings";
    }

    @Override
    public Class<TrainingRecord> shape() {
        return TrainingRecord.class;
    }

    @Override
    public String heading() {
        return "attendance.taken-along";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<TrainingRecord> of(CoachId coach) {
        return attendance.followed(coach).stream()
                .map(each -> new TrainingRecord(
                        each.name(), each.on(), each.points(), each.recognition(), each.proof(), each.certificate()))
                .sorted(Comparator.comparing(TrainingRecord::on).thenComparing(TrainingRecord::name))
                .toList();
    }

    @Override
    public String line(TrainingRecord one, Language language) {
        return words.text(language, "attendance.taken-along.line", one.on(), one.name(), one.points());
    }
}
