package nl.rookstopregister.directory.model;

import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.register.Entry;

/** All that the register and the dossier hold about one coach. Not public: only {@link PublicFields} reads it. */
public record CoachRecord(Entry entry, CoachDetails details) {}
