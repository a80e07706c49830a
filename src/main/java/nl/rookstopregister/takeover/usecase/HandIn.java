package nl.rookstopregister.takeover.usecase;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.tables.TableLimits;
import nl.rookstopregister.tables.TableReading.Read;
import nl.rookstopregister.tables.TableReading.Unreadable;
import nl.rookstopregister.tables.Tables;
import nl.rookstopregister.takeover.model.Deliveries;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Delivery.Progress;
import nl.rookstopregister.takeover.model.Delivery.Stage;

/** Takes in a predecessor's file, and lets the office decide what becomes of it. */
@UseCase
public class HandIn {

    /** What came of handing in a file. */
    public sealed interface Receipt {

        record Received(UUID delivery) implements Receipt {}

        record NotATable(Unreadable why) implements Receipt {}
    }

    private static final int LOG = 50;

    private final Deliveries deliveries;
    private final Clock clock;

    HandIn(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** It still has to be checked: see {@link WorkOnDelivery}. */
    public Receipt handIn(String fileName, byte[] content, Actor by) {
        return switch (Tables.read(content, TableLimits.EXPORT)) {
            case Unreadable why -> new Receipt.NotATable(why);
            case Read(Table table) -> {
                Delivery delivery = new Delivery(
                        UUID.randomUUID(),
                        fileName,
                        hash(content),
                        Stage.CHECKING,
                        by,
                        clock.instant(),
                        new Progress(0, table.rowCount()),
                        null,
                        null);
                deliveries.add(delivery, content);
                yield new Receipt.Received(delivery.id());
            }
        };
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public Optional<Delivery> find(UUID delivery) {
        return deliveries.find(delivery);
    }

    public List<Delivery> log() {
        return deliveries.recent(LOG);
    }

    /** Empty when the bytes are gone. */
    public Optional<Table> table(UUID delivery) {
        return deliveries
                .content(delivery)
                .map(content -> Tables.read(content, TableLimits.EXPORT))
                .filter(Read.class::isInstance)
                .map(Read.class::cast)
                .map(Read::table);
    }

    /** False when somebody else was first, or another delivery is being applied. */
    public boolean begin(UUID delivery) {
        return deliveries.move(delivery, Stage.CHECKED, Stage.APPLYING);
    }

    public void withdraw(UUID delivery) {
        if (deliveries.move(delivery, Stage.CHECKED, Stage.FAILED)
                || deliveries
                        .find(delivery)
                        .filter(each -> each.stage() == Stage.FAILED)
                        .isPresent()) {
            deliveries.finish(delivery, Stage.WITHDRAWN, null, clock.instant());
        }
    }
}
