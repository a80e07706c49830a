package nl.rookstopregister.extensions.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.model.RequestId;
import nl.rookstopregister.extensions.model.Requests;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Decides on a request for more time, for the committee: a decision with a reason, like every other. */
@UseCase
public class DecideExtension {

    /** What became of it. */
    public sealed interface Deciding {
        record Decided(DecisionNumber number) implements Deciding {}

        /** Only the committee extends a term. */
        record NotAuthorised() implements Deciding {}

        record GroundMissing() implements Deciding {}

        /** It was decided on or withdrawn already. */
        record NotOpen() implements Deciding {}

        /** The register does not take it. */
        record Refused(Taking reason) implements Deciding {}
    }

    private final Requests requests;
    private final Register register;
    private final Dossiers dossiers;
    private final TermRoom room;
    private final AccessLog log;

    DecideExtension(Requests requests, Register register, Dossiers dossiers, TermRoom room, AccessLog log) {
        this.requests = requests;
        this.register = register;
        this.dossiers = dossiers;
        this.room = room;
        this.log = log;
    }

    public List<ExtensionRequest> open() {
        return requests.open();
    }

    public Optional<ExtensionRequest> find(RequestId id) {
        Optional<ExtensionRequest> request = requests.find(id);
        request.ifPresent(found -> log.looked(found.coach(), "accesslog.extensions.read"));
        return request;
    }

    /** How many decisions about this coach there are, for whoever decides to have seen. */
    public int decisions(ExtensionRequest request) {
        return register.entry(request.coach()).decisions();
    }

    public Optional<Deciding> decide(RequestId id, SignedIn by, boolean grants, String ground, int seen) {
        return requests.findToChange(id).map(request -> {
            if (!by.is(Role.COMMITTEE)) {
                return new Deciding.NotAuthorised();
            }
            if (!request.isOpen()) {
                return new Deciding.NotOpen();
            }
            return ground.isBlank() ? new Deciding.GroundMissing() : take(request, by, grants, ground, seen);
        });
    }

    private Deciding take(ExtensionRequest request, SignedIn by, boolean grants, String ground, int seen) {
        Taking taking = register.take(new ProposedDecision(
                request.id().value(),
                request.coach(),
                grants ? DecisionKind.EXTEND_TERM : DecisionKind.REFUSE,
                Body.COMMITTEE,
                by.actor(),
                null,
                room.today(),
                grants ? longer(request) : null,
                null,
                null,
                new Grounds(null, List.of(), null, ground),
                seen));
        if (!(taking instanceof Taking.Taken(Decision decision))) {
            return new Deciding.Refused(taking);
        }
        requests.save(request.decided(grants, decision.number(), room.today()));
        return new Deciding.Decided(decision.number());
    }

    private @Nullable Days longer(ExtensionRequest request) {
        Days term = dossiers.dossier(request.coach()).standing().term();
        return term == null ? null : term.extendedTo(request.lastDay().plusDays(1));
    }
}
