package nl.rookstopregister.directory.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.CoachRecord;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.shared.CoachId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The directory that this node answers from: never changed, only swapped. Reading it costs no lock and no database, so
 * the public pages go on while the database fails over.
 */
@Component
public class Snapshot implements SmartLifecycle {

    /** After the node hears of changes, before it answers requests. */
    static final int PHASE = NewsFromOtherNodes.PHASE + 1;

    private final CoachSource source;
    private final Places places;
    private volatile Directory directory = Directory.EMPTY;
    private volatile boolean running;

    Snapshot(CoachSource source, Places places) {
        this.source = source;
        this.places = places;
    }

    public Directory directory() {
        return directory;
    }

    /** Reads everybody again. */
    synchronized void reload() {
        try (Stream<CoachRecord> everybody = source.all()) {
            directory = Directory.of(
                    everybody.map(this::entry).flatMap(Optional::stream).toList());
        }
    }

    /** Reads these again. */
    synchronized void refresh(Collection<CoachId> coaches) {
        List<DirectoryEntry> changed = source.these(coaches).stream()
                .map(this::entry)
                .flatMap(Optional::stream)
                .toList();
        directory = directory.with(changed);
    }

    private Optional<DirectoryEntry> entry(CoachRecord coach) {
        return DirectoryEntry.of(coach, this::placed);
    }

    private Practice placed(PracticePlace practice) {
        return new Practice(
                practice.name(),
                practice.address(),
                places.locate(practice.address().postcode(), practice.address().place())
                        .orElse(null));
    }

    @Override
    public void start() {
        reload();
        running = true;
    }

    /** An empty database may have been filled after the first look. */
    @EventListener
    void lookAgain(ApplicationReadyEvent ready) {
        if (directory.size() == 0) {
            reload();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
