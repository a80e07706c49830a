package nl.rookstopregister.normsetting.web;

import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.Draft;

/** A draft beside the norm that it is a copy of. */
public record ComparisonPage(Draft draft, NormText norm, Comparison comparison) {}
