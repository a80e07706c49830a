package nl.rookstopregister.directory.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import nl.rookstopregister.directory.index.DirectoryIndex;
import nl.rookstopregister.directory.model.CoachRecord;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.shared.CoachId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The directory that this node answers from. Reading it costs no lock and no database, so the public pages go on while the
 * database fails over. A changed coach is put in by itself; everybody is read into a new one, which takes the place of the
 * old when it is ready and not before.
 */
@Component
public class Snapshot implements SmartLifecycle {

    /** After the node hears of changes, before it answers requests. */
    static final int PHASE = NewsFromOtherNodes.PHASE + 1;

    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);

    private static final int TOLD_EVERY = 50_000;

    private final CoachSource source;
    private final Places places;
    private final OldNumbers oldNumbers;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock changing = new ReentrantLock();
    private final Set<CoachId> changedMeanwhile = new HashSet<>();
    private volatile DirectoryIndex directory = DirectoryIndex.of(Stream.empty());
    private volatile Instant readAt = Instant.EPOCH;
    private volatile boolean running;

    Snapshot(CoachSource source, Places places, OldNumbers oldNumbers, Clock clock) {
        this.source = source;
        this.places = places;
        this.oldNumbers = oldNumbers;
        this.clock = clock;
    }

    public Directory directory() {
        return directory;
    }

    /** When everybody was last read. */
    public Instant readAt() {
        return readAt;
    }

    /** Reads everybody again. Meanwhile the old directory goes on answering, and following what changes. */
    void reload() {
        reading.lock();
        try {
            long begin = System.nanoTime();
            changing.lock();
            changedMeanwhile.clear();
            changing.unlock();
            DirectoryIndex fresh = everybody();
            changing.lock();
            try {
                fresh.put(read(changedMeanwhile));
                oldNumbers.read(fresh);
                directory = fresh;
                readAt = clock.instant();
            } finally {
                changing.unlock();
            }
            LOG.info(
                    "The directory is ready: {} coaches, read in {} ms",
                    fresh.size(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        } finally {
            reading.unlock();
        }
    }

    /** Reads these again. */
    void refresh(Collection<CoachId> coaches) {
        changing.lock();
        try {
            directory.put(read(coaches));
            if (reading.isLocked()) {
                changedMeanwhile.addAll(coaches);
            }
        } finally {
            changing.unlock();
        }
    }

    private DirectoryIndex everybody() {
        try (Stream<CoachRecord> everybody = source.all()) {
            AtomicInteger read = new AtomicInteger();
            return DirectoryIndex.of(
                    everybody.flatMap(coach -> entry(coach).stream()).peek(_ -> tell(read)));
        }
    }

    /** A large register takes a while; whoever waits for it sees that it goes on. */
    private static void tell(AtomicInteger read) {
        if (read.incrementAndGet() % TOLD_EVERY == 0) {
            LOG.info("Reading the directory: {} coaches so far", read);
        }
    }

    private List<DirectoryEntry> read(Collection<CoachId> coaches) {
        return coaches.isEmpty()
                ? List.of()
                : source.these(coaches).stream()
                        .flatMap(coach -> entry(coach).stream())
                        .toList();
    }

    private Optional<DirectoryEntry> entry(CoachRecord coach) {
        return DirectoryEntry.of(coach, this::placed);
    }

    private Practice placed(PracticePlace practice) {
        return new Practice(
                practice.name(), practice.address(), position(practice).orElse(null));
    }

    private Optional<Position> position(PracticePlace practice) {
        return Optional.ofNullable(practice.measured())
                .map(measured -> new Position(measured.latitude(), measured.longitude()))
                .or(() -> places.locate(
                        practice.address().postcode(), practice.address().place()));
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
