package nl.rookstopregister.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.DemonstrationAccounts.Person;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.settings.RegisterSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills an empty register before anything else looks into it, and before the first visitor comes. */
@Component
class DemonstrationAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAtStart.class);

    private final RegisterSettings settings;
    private final InventRegister inventRegister;
    private final OpenSignIns signIns;
    private final NormBook norms;
    private final Places places;
    private final Clock clock;
    private volatile boolean running;

    DemonstrationAtStart(
            RegisterSettings settings,
            InventRegister inventRegister,
            OpenSignIns signIns,
            NormBook norms,
            Places places,
            Clock clock) {
        this.settings = settings;
        this.inventRegister = inventRegister;
        this.signIns = signIns;
        this.norms = norms;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        int coaches = settings.demonstration().coaches();
        if (!settings.demonstration().isWanted() || settings.production()) {
            return;
        }
        Instant begin = clock.instant();
        if (inventRegister.fill(coaches)) {
            openAccounts(coaches);
            LOG.info(
                    "Invented {} coaches in {} seconds",
                    coaches,
                    Duration.between(begin, clock.instant()).toSeconds());
        }
    }

    private void openAccounts(int coaches) {
        Invention invention = new Invention(norms, places.postcodeAreas(), LocalDate.now(clock));
        List<Person> people = Stream.concat(InventedPeople.AT_WORK.stream(), invention.people(coaches))
                .toList();
        signIns.open(people, invention.onPaper(coaches));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before whatever starts by default: the directory reads the register when it starts. */
    @Override
    public int getPhase() {
        return 0;
    }
}
