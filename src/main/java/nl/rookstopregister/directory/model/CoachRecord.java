package nl.rookstopregister.directory.model;

import java.util.List;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.register.Entry;

/**
 * All that the register and the dossier hold about one coach. Not public: only {@link PublicFields} reads it.
 *
 * @param interventions names of recognised ones that the coach carried out
 */
public record CoachRecord(Entry entry, CoachDetails details, List<String> interventions) {}
