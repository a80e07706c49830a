package nl.rookstopregister.reflection.web;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.forms.AnswerLine;
import nl.rookstopregister.reflection.model.EvaluationPart;

/** A completed self-evaluation, to read. */
public record CompletedPage(Instant completedAt, List<Part> parts) {

    /** One part and what was answered. */
    public record Part(EvaluationPart part, List<AnswerLine> lines) {}
}
