package nl.rookstopregister.takeover.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.dossiers.WayOfWorking;

/**
 * How a coach works, over all places together.
 *
 * @param spoken ISO 639-1 codes
 * @param interventions by their names
 */
record Working(Set<WayOfWorking> ways, List<String> spoken, boolean takesNewClients, List<String> interventions) {}
