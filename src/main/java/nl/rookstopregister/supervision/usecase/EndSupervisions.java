package nl.rookstopregister.supervision.usecase;

import java.time.Clock;
import java.util.stream.Stream;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.supervision.model.Supervision;
import nl.rookstopregister.supervision.model.Supervisions;
import org.springframework.context.event.EventListener;

/** When a death is processed, supervision that runs on either side of it ends, in the same transaction; what was signed stays. */
@UseCase
public class EndSupervisions {

    private final Supervisions supervisions;
    private final Words words;
    private final Clock clock;

    EndSupervisions(Supervisions supervisions, Words words, Clock clock) {
        this.supervisions = supervisions;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    public void on(DecisionTaken taken) {
        if (taken.kind() == DecisionKind.DECEASED) {
            CoachId person = taken.coach();
            supervisions.askedBy(person).forEach(each -> end(each, person, Supervision.Move.WITHDRAW));
            supervisions
                    .askedOf(person)
                    .forEach(each -> end(each, person, Supervision.Move.STOP, Supervision.Move.DECLINE));
        }
    }

    private void end(Supervision supervision, CoachId by, Supervision.Move... moves) {
        supervisions
                .hold(supervision.id())
                .ifPresent(held -> Stream.of(moves)
                        .filter(move -> held.canBe(move, by))
                        .findFirst()
                        .flatMap(move -> held.after(
                                move, by, words.text(Language.NL, "supervision.ended-by-office"), clock.instant()))
                        .ifPresent(supervisions::save));
    }
}
