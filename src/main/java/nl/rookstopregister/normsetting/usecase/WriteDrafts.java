package nl.rookstopregister.normsetting.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.norms.files.NormLines;
import nl.rookstopregister.norms.files.NormsInForce;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Drafts;
import nl.rookstopregister.normsetting.model.Edition;
import nl.rookstopregister.normsetting.model.Saving;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;

/** A member of the committee copies a norm and changes the copy. */
@UseCase
public class WriteDrafts {

    private final Drafts drafts;
    private final NormsInForce norms;
    private final Clock clock;

    WriteDrafts(Drafts drafts, NormsInForce norms, Clock clock) {
        this.drafts = drafts;
        this.norms = norms;
        this.clock = clock;
    }

    /** Empty when there is no such norm. */
    public Optional<UUID> copy(NormId origin, Actor by) {
        return norms.text(origin)
                .flatMap(text -> norms.file(origin).flatMap(NormLines::of).map(lines -> begin(text, lines, by)));
    }

    private UUID begin(NormText origin, NormLines lines, Actor by) {
        NormId next = next(origin.id());
        Text title = titleOf(origin.title(), next.version());
        Draft draft = new Draft(
                UUID.randomUUID(),
                origin.id(),
                next,
                Draft.Stage.IN_PREPARATION,
                new Edition(1, lines.as(next.version(), title.nl(), title.en()), by, clock.instant()),
                null);
        drafts.add(draft);
        return draft.id();
    }

    /** After every version that there is or is in preparation. */
    private NormId next(NormId origin) {
        int last = Stream.concat(
                        norms.norms().stream(),
                        drafts.all().stream()
                                .filter(draft -> draft.stage() != Draft.Stage.PUT_ASIDE)
                                .map(Draft::norm))
                .filter(each -> each.norm().equals(origin.norm()))
                .mapToInt(NormId::version)
                .max()
                .orElse(origin.version());
        return new NormId(origin.norm(), last + 1);
    }

    private static Text titleOf(Text origin, int version) {
        return new Text(
                origin.nl().replaceFirst(" \\(versie \\d+\\)$", "") + " (versie " + version + ")",
                origin.en().replaceFirst(" \\(version \\d+\\)$", "") + " (version " + version + ")");
    }

    /** Whatever stood there before is kept as an earlier edition. */
    public Saving save(UUID id, int basedOn, String text, Actor by) {
        Draft draft = drafts.find(id).orElseThrow();
        String tidy = text.replace("\r\n", "\n").stripTrailing() + "\n";
        Saving saving = draft.save(basedOn, DraftReading.faults(draft, tidy));
        if (!(saving instanceof Saving.Saved(int revision))
                || tidy.equals(draft.latest().text())) {
            return saving;
        }
        return drafts.add(id, new Edition(revision, tidy, by, clock.instant()))
                ? saving
                : new Saving.Overtaken(drafts.find(id).orElseThrow().latest());
    }

    /** Only the lines of one requirement. */
    public Saving fillIn(UUID id, int basedOn, String pointer, Map<String, String> values, Actor by) {
        Draft draft = drafts.find(id).orElseThrow();
        if (basedOn != draft.latest().revision()) {
            return new Saving.Overtaken(draft.latest());
        }
        NormLines lines = NormLines.of(draft.latest().text()).orElseThrow();
        return save(id, basedOn, lines.with(pointer, values), by);
    }

    /** It stays readable, and is no longer changed. */
    public void putAside(UUID id) {
        drafts.held(id)
                .filter(draft -> draft.inPreparation() && draft.proposal() == null)
                .ifPresent(draft -> drafts.move(id, Draft.Stage.PUT_ASIDE));
    }
}
