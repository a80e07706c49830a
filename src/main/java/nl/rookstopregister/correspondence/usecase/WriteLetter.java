package nl.rookstopregister.correspondence.usecase;

import java.time.Clock;
import nl.rookstopregister.correspondence.letter.LetterPaper;
import nl.rookstopregister.correspondence.letter.LetterWriter;
import nl.rookstopregister.correspondence.model.Letter;
import nl.rookstopregister.correspondence.model.LetterBook;
import nl.rookstopregister.correspondence.model.StoredLetter;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.shared.UseCase;

/** Writes the letter about a decision when it is needed, once: for the announcement, or when somebody first opens it. */
@UseCase
class WriteLetter {

    private final LetterBook letters;
    private final LetterSubjects subjects;
    private final LetterWriter writer;
    private final LetterPaper paper;
    private final Documents documents;
    private final Clock clock;

    WriteLetter(
            LetterBook letters,
            LetterSubjects subjects,
            LetterWriter writer,
            LetterPaper paper,
            Documents documents,
            Clock clock) {
        this.letters = letters;
        this.subjects = subjects;
        this.writer = writer;
        this.paper = paper;
        this.documents = documents;
        this.clock = clock;
    }

    StoredLetter letter(Decision decision) {
        return letters.find(decision.id()).orElseGet(() -> write(decision));
    }

    private StoredLetter write(Decision decision) {
        letters.lock(decision.id());
        return letters.find(decision.id()).orElseGet(() -> {
            Letter letter = writer.write(subjects.of(decision));
            KeptDocument document =
                    documents.keepLetter(decision.coach(), "Brief " + decision.number() + ".pdf", paper.print(letter));
            StoredLetter stored = new StoredLetter(decision.coach(), letter, document.id());
            letters.add(decision, stored, clock.instant());
            return stored;
        });
    }
}
