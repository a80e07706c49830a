package nl.rookstopregister.portfolio.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Shows a coach every file that was handed in as proof, with an application or for points. */
@UseCase
public class ListDocuments {

    private final Documents documents;
    private final PersonRecords records;
    private final Activities activities;

    ListDocuments(Documents documents, PersonRecords records, Activities activities) {
        this.documents = documents;
        this.records = records;
        this.activities = activities;
    }

    /**
     * A file, and what it proves.
     *
     * @param activity null for what was shown with an application
     */
    public record Proof(KeptDocument document, @Nullable Activity activity) {}

    /** Newest first. */
    public List<Proof> of(CoachId coach) {
        Map<UUID, Activity> proven = new HashMap<>();
        activities
                .of(records.of(coach))
                .values()
                .forEach(all ->
                        all.forEach(activity -> activity.proof().forEach(proof -> proven.put(proof, activity))));
        return records.of(coach).stream()
                .flatMap(record -> documents.evidenceOf(record).stream())
                .map(document -> new Proof(document, proven.get(document.id().value())))
                .toList();
    }
}
