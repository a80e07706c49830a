package nl.rookstopregister.correspondence.usecase;

import nl.rookstopregister.correspondence.letter.LetterSubject;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.pages.spi.Demonstration;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings together what a letter is written from. */
@Component
class LetterSubjects {

    private final Register register;
    private final Dossiers dossiers;
    private final NormBook norms;
    private final ObjectProvider<Demonstration> demonstration;

    LetterSubjects(Register register, Dossiers dossiers, NormBook norms, ObjectProvider<Demonstration> demonstration) {
        this.register = register;
        this.dossiers = dossiers;
        this.norms = norms;
        this.demonstration = demonstration;
    }

    LetterSubject of(Decision decision) {
        CoachDetails details = dossiers.details(decision.coach())
                .orElseThrow(() -> new IllegalStateException("No details of the coach of " + decision.number()));
        return new LetterSubject(
                decision,
                details,
                register.entry(decision.coach()).number(),
                decision.concerns() == null
                        ? null
                        : register.decision(decision.concerns())
                                .map(Decision::number)
                                .orElse(null),
                norms.parameters(decision.takenOn()),
                demonstration.stream().anyMatch(Demonstration::peopleAreInvented));
    }
}
