package nl.rookstopregister.reflection.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.reflection.MeetingId;
import nl.rookstopregister.reflection.ReflectionIntake;
import nl.rookstopregister.reflection.model.Meeting;
import nl.rookstopregister.reflection.model.Meeting.Answer;
import nl.rookstopregister.reflection.model.Meeting.Participant;
import nl.rookstopregister.reflection.model.Meetings;
import nl.rookstopregister.reflection.model.SelfEvaluation;
import nl.rookstopregister.reflection.model.SelfEvaluations;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

@UseCase
class TakeInReflection implements ReflectionIntake {

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Meetings meetings;
    private final SelfEvaluations evaluations;
    private final ReflectionTerms terms;

    TakeInReflection(Meetings meetings, SelfEvaluations evaluations, ReflectionTerms terms) {
        this.meetings = meetings;
        this.evaluations = evaluations;
        this.terms = terms;
    }

    @Override
    public void held(Held held) {
        meetings.add(new Meeting(
                MeetingId.random(),
                held.on(),
                held.role(),
                held.subject(),
                held.by(),
                evening(held.on()),
                Stream.of(
                                Stream.of(new Participant(held.by(), Answer.CONFIRMED)),
                                held.confirmed().stream().map(each -> new Participant(each, Answer.CONFIRMED)),
                                held.awaited().stream().map(each -> new Participant(each, Answer.AWAITED)))
                        .flatMap(part -> part)
                        .toList()));
    }

    @Override
    public void completed(CoachId coach, LocalDate on, Map<String, String> answers) {
        evaluations.keepCompleted(new SelfEvaluation(UUID.randomUUID(), coach, new Values(answers), evening(on)));
    }

    @Override
    public void begun(CoachId coach, Map<String, String> answers) {
        evaluations.keep(coach, new Values(answers), terms.now());
    }

    private Instant evening(LocalDate day) {
        return day.atTime(EVENING).atZone(terms.zone()).toInstant();
    }
}
