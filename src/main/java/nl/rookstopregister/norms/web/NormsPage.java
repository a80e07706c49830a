package nl.rookstopregister.norms.web;

import java.util.List;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Parameters;

/** All norms, the newest first, and the numbers that the register works by today. */
public record NormsPage(List<NormText> norms, List<Parameters.Value> parameters) {}
