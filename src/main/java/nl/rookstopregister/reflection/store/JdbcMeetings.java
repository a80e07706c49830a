package nl.rookstopregister.reflection.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.reflection.MeetingId;
import nl.rookstopregister.reflection.model.Meeting;
import nl.rookstopregister.reflection.model.Meeting.Answer;
import nl.rookstopregister.reflection.model.Meeting.Participant;
import nl.rookstopregister.reflection.model.Meetings;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeetings implements Meetings {

    private static final String SELECT = """
            select meeting.*, participant.coach, participant.answer
            from reflection.meeting
            join reflection.participant on participant.meeting = meeting.id
            """;
    private static final String ORDER = """
            order by meeting.held_on desc, meeting.entered_at desc, meeting.id,
                participant.coach <> meeting.entered_by, participant.coach
            """;

    private final JdbcClient jdbc;

    JdbcMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A meeting as it stands beside one of those who took part. */
    private record Row(Meeting meeting, Participant participant) {}

    @Override
    public void add(Meeting meeting) {
        jdbc.sql("""
                        insert into reflection.meeting (id, held_on, role, subject, entered_by, entered_at)
                        values (:id, :heldOn, :role, :subject, :by, :at)
                        """)
                .param("id", meeting.id().value())
                .param("heldOn", meeting.heldOn())
                .param("role", meeting.role())
                .param("subject", meeting.subject())
                .param("by", meeting.enteredBy().value())
                .param("at", moment(meeting.enteredAt()))
                .update();
        for (Participant participant : meeting.participants()) {
            boolean awaited = participant.answer() == Answer.AWAITED;
            jdbc.sql("""
                            insert into reflection.participant (meeting, coach, answer, answered_at)
                            values (:meeting, :coach, :answer, :at)
                            """)
                    .param("meeting", meeting.id().value())
                    .param("coach", participant.coach().value())
                    .param("answer", participant.answer().name())
                    .param("at", awaited ? null : moment(meeting.enteredAt()))
                    .update();
        }
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return together(jdbc.sql(SELECT + "where meeting.id = :id " + ORDER)
                        .param("id", id.value())
                        .query((row, _) -> row(row))
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<Meeting> of(Collection<CoachId> coaches) {
        return together(jdbc.sql(SELECT + """
                        where meeting.id in (select named.meeting from reflection.participant named
                                             where named.coach = any(:coaches))
                        """ + ORDER)
                .param("coaches", coaches.stream().map(CoachId::value).toArray(UUID[]::new))
                .query((row, _) -> row(row))
                .list());
    }

    @Override
    public boolean answer(MeetingId id, CoachId coach, Answer answer, Instant at) {
        return jdbc.sql("""
                                update reflection.participant set answer = :answer, answered_at = :at
                                where meeting = :meeting and coach = :coach and answer = 'AWAITED'
                                """)
                        .param("answer", answer.name())
                        .param("at", moment(at))
                        .param("meeting", id.value())
                        .param("coach", coach.value())
                        .update()
                == 1;
    }

    private static List<Meeting> together(List<Row> rows) {
        Map<MeetingId, List<Row>> byMeeting = new LinkedHashMap<>();
        rows.forEach(row -> byMeeting
                .computeIfAbsent(row.meeting().id(), _ -> new ArrayList<>())
                .add(row));
        return byMeeting.values().stream()
                .map(of -> {
                    Meeting meeting = of.getFirst().meeting();
                    return new Meeting(
                            meeting.id(),
                            meeting.heldOn(),
                            meeting.role(),
                            meeting.subject(),
                            meeting.enteredBy(),
                            meeting.enteredAt(),
                            of.stream().map(Row::participant).toList());
                })
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Meeting(
                        new MeetingId(row.getObject("id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("role"),
                        row.getString("subject"),
                        new CoachId(row.getObject("entered_by", UUID.class)),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        List.of()),
                new Participant(
                        new CoachId(row.getObject("coach", UUID.class)), Answer.valueOf(row.getString("answer"))));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
