package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import nl.rookstopregister.accreditation.Accreditations;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.model.review.Rulings;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.UseCase;

@UseCase
class AccreditationsForOthers implements Accreditations {

    private final Rulings rulings;
    private final Requests requests;

    AccreditationsForOthers(Rulings rulings, Requests requests) {
        this.rulings = rulings;
        this.requests = requests;
    }

    @Override
    public List<RulingTaken> rulings(RequestKind kind) {
        return rulings.of(kind).stream().map(this::taken).toList();
    }

    @Override
    public int waitingFor(ProviderId provider) {
        return (int) requests.of(provider).stream()
                .filter(request -> request.state().waitsForProvider())
                .count();
    }

    private RulingTaken taken(RecordedRuling recorded) {
        return new RulingTaken(
                recorded.ruling(),
                requests.snapshots(recorded.ruling().request()).stream()
                        .filter(snapshot -> snapshot.version() == recorded.snapshot())
                        .map(Snapshot::answers)
                        .findFirst()
                        .orElseThrow());
    }
}
