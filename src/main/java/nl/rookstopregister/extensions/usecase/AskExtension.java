package nl.rookstopregister.extensions.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.extensions.ExtensionReason;
import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.model.Requests;
import nl.rookstopregister.extensions.model.Room;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Asks for more time: the coach, or the office for a coach who called or wrote. */
@UseCase
public class AskExtension {

    /** What became of it. */
    public sealed interface Asking {
        record Asked() implements Asking {}

        /** No term runs that could be extended. */
        record NoTerm() implements Asking {}

        /** The wished last day lies outside the room there is. */
        record OutsideRoom(Room room) implements Asking {}

        /** One waits for the committee already. */
        record AskedBefore() implements Asking {}
    }

    private final Requests requests;
    private final TermRoom room;
    private final AccessLog log;

    AskExtension(Requests requests, TermRoom room, AccessLog log) {
        this.requests = requests;
        this.room = room;
        this.log = log;
    }

    public Optional<Room> room(CoachId coach) {
        return room.of(coach);
    }

    /** Oldest first. */
    public List<ExtensionRequest> of(CoachId coach) {
        return requests.of(coach);
    }

    public Asking ask(SignedIn person, CoachId coach, ExtensionReason reason, LocalDate lastDay) {
        Optional<Room> there = room.of(coach);
        if (there.isEmpty()) {
            return new Asking.NoTerm();
        }
        if (!there.get().allows(lastDay)) {
            return new Asking.OutsideRoom(there.get());
        }
        boolean onBehalf = !coach.equals(person.coach());
        ExtensionRequest.Asked asked = new ExtensionRequest.Asked(room.today(), person.actor(), onBehalf);
        if (!requests.add(ExtensionRequest.ask(coach, reason, lastDay, asked))) {
            return new Asking.AskedBefore();
        }
        log.changed(coach, "accesslog.extensions.asked");
        return new Asking.Asked();
    }

    /** Harmless when nothing waits. */
    public void withdraw(CoachId coach) {
        requests.of(coach).stream()
                .filter(ExtensionRequest::isOpen)
                .flatMap(request -> requests.findToChange(request.id()).stream())
                .filter(ExtensionRequest::isOpen)
                .forEach(request -> {
                    requests.save(request.withdrawn(room.today()));
                    log.changed(coach, "accesslog.extensions.withdrawn");
                });
    }
}
