package nl.rookstopregister.dossiers;

import nl.rookstopregister.shared.CoachId;

/** Details or facts of a coach are new or other than before; what follows reads them again. */
public record CoachDetailsChanged(CoachId coach) {}
