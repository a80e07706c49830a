package nl.rookstopregister.takeover.usecase;

import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.takeover.model.Deliveries;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Delivery.Progress;
import nl.rookstopregister.takeover.model.Delivery.Stage;
import nl.rookstopregister.takeover.usecase.TakeOverRegister.Applying;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks or applies what was handed in, and tells the delivery how far it is. Doing it twice does no harm. */
@Component
public class WorkOnDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(WorkOnDelivery.class);

    private final HandIn handIn;
    private final TakeOverRegister takeOver;
    private final Deliveries deliveries;

    WorkOnDelivery(HandIn handIn, TakeOverRegister takeOver, Deliveries deliveries) {
        this.handIn = handIn;
        this.takeOver = takeOver;
        this.deliveries = deliveries;
    }

    public void check(UUID id) {
        attempt(id, Stage.CHECKING, table -> deliveries.checked(id, takeOver.check(table, telling(id))));
    }

    public void apply(UUID id, boolean leaveOut) {
        attempt(id, Stage.APPLYING, table -> takeOver.apply(table, id, leaveOut, telling(id)));
    }

    /** As {@link #apply}, for who waits for the answer. */
    public Applying applyNow(Table table, UUID id, boolean leaveOut, RowsDone also) {
        RowsDone telling = telling(id);
        try {
            return takeOver.apply(table, id, leaveOut, progress -> {
                telling.at(progress);
                also.at(progress);
            });
        } catch (RuntimeException failure) {
            deliveries.move(id, Stage.APPLYING, Stage.FAILED);
            throw failure;
        }
    }

    private interface Work {
        void on(Table table);
    }

    private void attempt(UUID id, Stage stage, Work work) {
        Optional<Table> table =
                handIn.find(id).map(Delivery::stage).filter(stage::equals).flatMap(_ -> handIn.table(id));
        try {
            table.ifPresent(work::on);
        } catch (RuntimeException failure) {
            LOG.error("Delivery {} could not be worked on; nothing of it was taken over", id, failure);
            deliveries.move(id, stage, Stage.FAILED);
        }
    }

    private RowsDone telling(UUID id) {
        return progress ->
                deliveries.progress(id, new Progress(progress.done(), Math.max(progress.total(), progress.done())));
    }
}
