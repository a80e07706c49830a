package nl.rookstopregister.documents.usecase;

import static nl.rookstopregister.documents.Keeping.Reason.EMPTY;
import static nl.rookstopregister.documents.Keeping.Reason.TOO_LARGE;
import static nl.rookstopregister.documents.Keeping.Reason.TOO_MANY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.Holder;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.documents.Keeping.Kept;
import nl.rookstopregister.documents.Keeping.Refused;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.documents.inspection.EvidenceInspection;
import nl.rookstopregister.documents.model.FileName;
import nl.rookstopregister.documents.model.FileType;
import nl.rookstopregister.documents.model.Files;
import nl.rookstopregister.documents.model.Files.Origin;
import nl.rookstopregister.documents.model.Finding.Sound;
import nl.rookstopregister.documents.model.Finding.Unsound;
import nl.rookstopregister.documents.model.Hash;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Keeps files for every context, evidence only after it was read to its end. */
@UseCase
class KeepFiles implements Documents {

    private static final int MEGABYTE = 1024 * 1024;

    private final Files files;
    private final EvidenceInspection inspection;
    private final NormBook norms;
    private final Clock clock;

    KeepFiles(Files files, EvidenceInspection inspection, NormBook norms, Clock clock) {
        this.files = files;
        this.inspection = inspection;
        this.norms = norms;
        this.clock = clock;
    }

    @Override
    public Keeping keepEvidence(CoachId coach, String name, byte[] content, int alreadyThere) {
        return keepEvidence(new Holder.OfCoach(coach), name, content, alreadyThere);
    }

    @Override
    public Keeping keepForProvider(UUID provider, String name, byte[] content, int alreadyThere) {
        return keepEvidence(new Holder.OfProvider(provider), name, content, alreadyThere);
    }

    private Keeping keepEvidence(Holder holder, String name, byte[] content, int alreadyThere) {
        Parameters parameters = norms.parameters(LocalDate.now(clock));
        if (alreadyThere >= parameters.count(Parameter.UPLOAD_FILES)) {
            return new Refused(TOO_MANY);
        }
        if (content.length == 0) {
            return new Refused(EMPTY);
        }
        if (content.length > parameters.count(Parameter.UPLOAD_MEGABYTES) * MEGABYTE) {
            return new Refused(TOO_LARGE);
        }
        return switch (inspection.inspect(content)) {
            case Unsound(var reason) -> new Refused(reason);
            case Sound(var type, var pages) ->
                new Kept(keep(holder, FileName.of(name, type), content, pages, Origin.EVIDENCE));
        };
    }

    @Override
    public KeptDocument keepLetter(CoachId coach, String name, byte[] pdf) {
        // Letters are read as a page or downloaded; nobody needs a picture of one.
        return keep(new Holder.OfCoach(coach), FileName.of(name, FileType.PDF), pdf, 0, Origin.LETTER);
    }

    @Override
    public Optional<KeptDocument> find(DocumentId id) {
        return files.find(id);
    }

    @Override
    public List<KeptDocument> all(List<DocumentId> ids) {
        return files.all(ids);
    }

    @Override
    public List<KeptDocument> evidenceOf(CoachId coach) {
        return files.of(coach, Origin.EVIDENCE);
    }

    @Override
    public Optional<byte[]> content(DocumentId id) {
        return files.content(id);
    }

    @Override
    public void forget(DocumentId id) {
        files.remove(id);
    }

    private KeptDocument keep(Holder holder, FileName name, byte[] content, int pages, Origin origin) {
        KeptDocument document = new KeptDocument(
                new DocumentId(UUID.randomUUID()),
                holder,
                name.value(),
                FileType.of(content).orElseThrow().contentType(),
                content.length,
                Hash.of(content).hexadecimal(),
                pages,
                clock.instant());
        files.add(document, origin, content);
        return document;
    }
}
