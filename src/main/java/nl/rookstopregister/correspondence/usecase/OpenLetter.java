package nl.rookstopregister.correspondence.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import nl.rookstopregister.correspondence.model.LetterBook;
import nl.rookstopregister.correspondence.model.LetterKinds;
import nl.rookstopregister.correspondence.model.StoredLetter;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Opens the letter about a decision, for the coach or for somebody who may see the dossier. */
@UseCase
public class OpenLetter {

    private final Register register;
    private final LetterBook letters;
    private final WriteLetter writing;
    private final PersonRecords records;
    private final Clock clock;

    OpenLetter(Register register, LetterBook letters, WriteLetter writing, PersonRecords records, Clock clock) {
        this.register = register;
        this.letters = letters;
        this.writing = writing;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Empty when there is no such letter for this reader.
     *
     * @param reader whose own letter it has to be to count as opened; null for somebody who is no coach
     */
    public Optional<StoredLetter> open(DecisionNumber number, @Nullable CoachId reader, Predicate<CoachId> mayRead) {
        return register.decision(number)
                .filter(decision -> LetterKinds.hasLetter(decision.kind()))
                .filter(decision -> mayRead.test(decision.coach()))
                .map(decision -> open(decision, reader));
    }

    private StoredLetter open(Decision decision, @Nullable CoachId reader) {
        StoredLetter letter = writing.letter(decision);
        if (records.leading(decision.coach()).equals(reader)) {
            letters.markOpened(decision.id(), clock.instant());
        }
        return letter;
    }
}
