package nl.rookstopregister.attendance.usecase;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import nl.rookstopregister.attendance.model.AnsweredRequests;
import nl.rookstopregister.attendance.model.AnsweredRequests.Answered;
import nl.rookstopregister.shared.UseCase;

/** Does what a machine asks under one key once, and gives the same answer when it asks again (Idempotency-Key). */
@UseCase
public class AnswerOnce {

    private final AnsweredRequests requests;
    private final Clock clock;

    AnswerOnce(AnsweredRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** What was done and answered. */
    public record Reply(int status, String body) {}

    /** Empty when something else was asked under this key before. */
    public Optional<Reply> answer(String client, String key, byte[] requestHash, Supplier<Reply> work) {
        requests.hold(client, key);
        Optional<Answered> before = requests.find(client, key);
        if (before.isPresent()) {
            return before.filter(answered -> Arrays.equals(answered.requestHash(), requestHash))
                    .map(answered -> new Reply(answered.status(), answered.answer()));
        }
        Reply reply = work.get();
        requests.keep(client, key, new Answered(requestHash, reply.status(), reply.body()), clock.instant());
        return Optional.of(reply);
    }
}
