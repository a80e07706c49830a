package nl.rookstopregister.normsetting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.AdoptedText;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.shared.Actor;

/** Every norm that was adopted here. Grows, and never changes. */
public interface Adoptions {

    /** In the order in which they were adopted. */
    List<AdoptedText> all();

    /** False when there is such a version already. */
    boolean add(NormId norm, String text, Proposal proposal, LocalDate today, Actor by, Instant at);
}
