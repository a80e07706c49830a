package nl.rookstopregister.documents.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Holder;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class DocumentsExamples implements ExamplePages {

    @Override
    public Stream<ExamplePage> examples() {
        KeptDocument document = new KeptDocument(
                new DocumentId(UUID.fromString("00000000-0000-4000-8000-000000000002")),
                new Holder.OfCoach(new CoachId(UUID.fromString("00000000-0000-4000-8000-000000000001"))),
                "Certificaat (2026).pdf",
                "application/pdf",
                123_456,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                2,
                Instant.parse("2026-11-21T09:00:00Z"));
        return Stream.of(
                ExamplePage.of("documents/preview", new PreviewPage(document, List.of(1, 2))),
                ExamplePage.of("documents/preview", "without-pages", new PreviewPage(document, List.of())));
    }
}
