package nl.rookstopregister.dossiers.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.dossiers.Names;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.model.FormerNames;
import nl.rookstopregister.dossiers.model.People;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

@UseCase
class KnowNames implements Names {

    private final People people;
    private final FormerNames formerNames;

    KnowNames(People people, FormerNames formerNames) {
        this.people = people;
        this.formerNames = formerNames;
    }

    @Override
    public Optional<PersonName> on(CoachId coach, LocalDate day) {
        return formerNames.of(coach).stream()
                .filter(former -> day.isBefore(former.until()))
                .min(Comparator.comparing(FormerName::until))
                .map(FormerName::name)
                .or(() -> people.find(coach).map(CoachDetails::name));
    }

    @Override
    public List<FormerName> former(CoachId coach) {
        return formerNames.of(coach);
    }
}
