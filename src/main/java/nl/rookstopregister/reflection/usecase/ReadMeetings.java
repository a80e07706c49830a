package nl.rookstopregister.reflection.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.reflection.model.Meeting;
import nl.rookstopregister.reflection.model.Meeting.Answer;
import nl.rookstopregister.reflection.model.Meetings;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** Shows a coach the meetings in which they are named. */
@UseCase
public class ReadMeetings {

    private final Meetings meetings;
    private final PersonRecords records;
    private final Dossiers dossiers;
    private final ReflectionTerms terms;

    ReadMeetings(Meetings meetings, PersonRecords records, Dossiers dossiers, ReflectionTerms terms) {
        this.meetings = meetings;
        this.records = records;
        this.dossiers = dossiers;
        this.terms = terms;
    }

    /** Somebody who took part, by name. */
    public record Somebody(String name, Answer answer) {}

    /** A meeting as the one who reads it sees it. */
    public record Seen(Meeting meeting, List<Somebody> others, Answer own, boolean counts) {}

    /** Newest first. */
    public List<Seen> of(CoachId coach) {
        List<CoachId> own = records.of(coach);
        List<Meeting> all = meetings.of(own);
        Map<CoachId, String> names = dossiers
                .details(all.stream()
                        .flatMap(meeting -> meeting.participants().stream())
                        .map(Meeting.Participant::coach)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(
                        details -> details.coach(), details -> details.name().full()));
        int atLeast = terms.confirmedAtLeast();
        return all.stream()
                .map(meeting -> new Seen(
                        meeting,
                        meeting.participants().stream()
                                .filter(each -> !own.contains(each.coach()))
                                .map(each -> new Somebody(names.getOrDefault(each.coach(), ""), each.answer()))
                                .toList(),
                        meeting.answerOf(own).orElseThrow(),
                        meeting.countsFor(own, atLeast)))
                .toList();
    }

    public List<NormText.Role> roles() {
        return terms.roles();
    }

    public int confirmedAtLeast() {
        return terms.confirmedAtLeast();
    }

    public LocalDate today() {
        return terms.today();
    }
}
