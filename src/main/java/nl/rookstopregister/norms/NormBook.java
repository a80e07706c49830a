package nl.rookstopregister.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All norms of the register: which one holds for whom on which day, and what a dossier is worth under it. */
public interface NormBook {

    /** From the oldest to the newest. */
    List<NormId> norms();

    /** The norm and the group of coaches that hold, and why. */
    ApplicableNorm applicable(Standing standing, Procedure procedure, LocalDate day);

    /** The dossier against the norm that holds for this coach on that day. */
    default Assessment assess(Dossier dossier, Procedure procedure, LocalDate day) {
        return assess(dossier, applicable(dossier.standing(), procedure, day), procedure, day);
    }

    /** The dossier against a given norm: for "what if", and to show that an assessment comes out the same years later. */
    Assessment assess(Dossier dossier, ApplicableNorm applied, Procedure procedure, LocalDate day);

    /** Where a coach of before 2022 stands in the transition to the 2022 norm. */
    Transition transition(Dossier dossier, LocalDate day);

    /** The norm as people read it, if there is such a norm. */
    Optional<NormText> text(NormId norm);

    /** When and how it was adopted here; empty for a norm that the register came with. */
    default Optional<Adoption> adoption(NormId norm) {
        return Optional.empty();
    }

    /** Whether anybody is judged by it on that day, will be later, or no longer is. */
    Holding holding(NormId norm, LocalDate day);

    /** The parameters as they hold on a day. */
    Parameters parameters(LocalDate day);
}
