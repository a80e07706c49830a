package nl.rookstopregister.demonstration;

import java.util.List;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.register.PastDecisions.PastDecision;

/** A person who does not exist: details, facts, and decisions in the order in which they were taken. */
record InventedCoach(CoachDetails details, List<Fact> facts, List<PastDecision> decisions) {}
