package nl.rookstopregister.supervision.web;

import nl.rookstopregister.supervision.model.Rubric;
import nl.rookstopregister.supervision.usecase.ReadSupervision.Between;

/** One supervision that was signed, for who weighs it. */
public record WeighPage(Between between, Rubric rubric, int atOnce) {}
