package nl.rookstopregister.correspondence.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.correspondence.LetterSummary;
import nl.rookstopregister.correspondence.Letters;
import nl.rookstopregister.correspondence.model.LetterBook;
import nl.rookstopregister.correspondence.model.LetterKinds;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;

/** Lists a coach's letters: every decision that has one, whether it is on paper yet or not. */
@UseCase
class ListLetters implements Letters {

    private static final Comparator<Decision> NEWEST_FIRST = Comparator.comparing(Decision::takenOn)
            .thenComparing(Decision::recordedAt)
            .reversed();

    private final Register register;
    private final LetterBook letters;
    private final PersonRecords records;

    ListLetters(Register register, LetterBook letters, PersonRecords records) {
        this.register = register;
        this.letters = letters;
        this.records = records;
    }

    @Override
    public List<LetterSummary> of(CoachId coach) {
        Set<DecisionId> unread = letters.unread(coach);
        return records.of(coach).stream()
                .flatMap(record -> register.decisions(record).stream())
                .filter(decision -> LetterKinds.hasLetter(decision.kind()))
                .sorted(NEWEST_FIRST)
                .map(decision -> new LetterSummary(
                        decision.number(), decision.kind(), decision.takenOn(), unread.contains(decision.id())))
                .toList();
    }

    @Override
    public int unread(CoachId coach) {
        return letters.unread(coach).size();
    }
}
