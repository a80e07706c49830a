package nl.rookstopregister.reflection.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.spi.VouchedRecordKind;
import nl.rookstopregister.reflection.model.Meeting;
import nl.rookstopregister.reflection.model.Meeting.Answer;
import nl.rookstopregister.reflection.model.Meetings;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** Intervision meetings in the file that a coach takes along; of the others only how many confirmed, not who. */
@UseCase
class MeetingsTakenAlong implements VouchedRecordKind<MeetingsTakenAlong.MeetingRecord> {

    private static final int PLACE = 50;

    private final Meetings meetings;
    private final PersonRecords records;
    private final Words words;

    MeetingsTakenAlong(Meetings meetings, PersonRecords records, Words words) {
        this.meetings = meetings;
        this.records = records;
        this.words = words;
    }

    /** A meeting as it stands in the file. */
    public record MeetingRecord(UUID id, LocalDate heldOn, int role, String subject, Answer ownAnswer, int confirmed) {}

    @Override
    public String name() {
        return "intervisionMeetings";
    }

    @Override
    public Class<MeetingRecord> shape() {
        return MeetingRecord.class;
    }

    @Override
    public String heading() {
        return "reflection.taken-along.meetings";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public List<MeetingRecord> of(CoachId coach) {
        return meetings.of(records.of(coach)).stream()
                .map(meeting -> record(meeting, coach))
                .sorted(Comparator.comparing(MeetingRecord::heldOn).thenComparing(MeetingRecord::id))
                .toList();
    }

    @Override
    public String line(MeetingRecord one, Language language) {
        return words.text(
                language, "reflection.taken-along.meetings.line", one.heldOn(), one.subject(), one.confirmed());
    }

    private MeetingRecord record(Meeting meeting, CoachId coach) {
        return new MeetingRecord(
                meeting.id().value(),
                meeting.heldOn(),
                meeting.role(),
                meeting.subject(),
                meeting.answerOf(records.of(coach)).orElseThrow(),
                meeting.confirmed());
    }
}
