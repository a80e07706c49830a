package nl.rookstopregister.normsetting.usecase;

import nl.rookstopregister.norms.files.NormsInForce;
import nl.rookstopregister.normsetting.NormAdopted;
import nl.rookstopregister.normsetting.model.Adoptions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells this node's norms what was adopted: before the first question, and whenever something more was. */
@Component
public class KnowAdoptions implements SmartInitializingSingleton {

    private final Adoptions adoptions;
    private final NormsInForce norms;

    KnowAdoptions(Adoptions adoptions, NormsInForce norms) {
        this.adoptions = adoptions;
        this.norms = norms;
    }

    @Override
    public void afterSingletonsInstantiated() {
        readAnew();
    }

    /** One after the other, so that what was read first cannot take the place of what was read last. */
    public synchronized void readAnew() {
        norms.adopted(adoptions.all());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(NormAdopted adopted) {
        readAnew();
    }
}
