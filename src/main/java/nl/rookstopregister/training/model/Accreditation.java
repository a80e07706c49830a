package nl.rookstopregister.training.model;

import java.util.List;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shared.Days;

/**
 * One time that a training was accredited: from when until when, and what it was then.
 *
 * @param ruling number of the ruling that granted it
 * @param days on which it counts; a withdrawal or a later accreditation has been taken off
 */
public record Accreditation(String ruling, Days days, Training training, List<String> conditions) {

    public Accreditation {
        conditions = List.copyOf(conditions);
    }

    Accreditation during(Days fewer) {
        return new Accreditation(ruling, fewer, training, conditions);
    }
}
