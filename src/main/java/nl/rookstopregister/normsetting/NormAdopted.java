package nl.rookstopregister.normsetting;

import java.time.LocalDate;
import nl.rookstopregister.norms.NormId;

/** The committee adopted a norm that holds from a later day on. */
public record NormAdopted(NormId norm, LocalDate from) {}
