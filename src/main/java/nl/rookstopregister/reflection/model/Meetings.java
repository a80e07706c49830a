package nl.rookstopregister.reflection.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.reflection.MeetingId;
import nl.rookstopregister.reflection.model.Meeting.Answer;
import nl.rookstopregister.shared.CoachId;

/** The intervision meetings that were entered. */
public interface Meetings {

    void add(Meeting meeting);

    Optional<Meeting> find(MeetingId id);

    /** Those in which any of these is named, newest first. */
    List<Meeting> of(Collection<CoachId> coaches);

    /** False when this coach is not named, or answered before. */
    boolean answer(MeetingId id, CoachId coach, Answer answer, Instant at);
}
