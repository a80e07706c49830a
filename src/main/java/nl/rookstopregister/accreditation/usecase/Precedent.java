package nl.rookstopregister.accreditation.usecase;

import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.model.review.Likeness;
import nl.rookstopregister.accreditation.spi.Traits;

/** What was decided about an earlier request that is comparable. */
public record Precedent(Ruling ruling, String title, String provider, Traits traits, Likeness likeness) {}
