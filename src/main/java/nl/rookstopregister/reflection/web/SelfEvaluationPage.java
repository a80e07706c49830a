package nl.rookstopregister.reflection.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.reflection.model.EvaluationPart;

/**
 * A coach's self-evaluation, as it is being written.
 *
 * @param earlier those that were completed, newest first
 */
public record SelfEvaluationPage(List<Part> parts, List<Earlier> earlier, FormErrors errors) {

    /** One part of the form. */
    public record Part(EvaluationPart part, List<FieldOnPage> fields) {}

    /** One that was completed. */
    public record Earlier(UUID id, Instant completedAt) {}
}
