package nl.rookstopregister.attendance.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rookstopregister.attendance.model.Coaches;
import nl.rookstopregister.attendance.model.NameMatch;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.stereotype.Component;

/** What lists ask of the register and the dossiers: numbers, public names, and yes or no. */
@Component
class RegisterCoaches implements Coaches {

    /** A suspended coach stands in the register still, and learning is never wrong. */
    private static final Set<RegistrationState> STANDS =
            EnumSet.of(RegistrationState.CANDIDATE, RegistrationState.REGISTERED, RegistrationState.SUSPENDED);

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int AT_MOST = 200;

    private final Register register;
    private final Dossiers dossiers;
    private final PersonRecords records;

    RegisterCoaches(Register register, Dossiers dossiers, PersonRecords records) {
        this.register = register;
        this.dossiers = dossiers;
        this.records = records;
    }

    @Override
    public NumberLookup lookUp(String typed) {
        return register.lookUp(typed);
    }

    @Override
    public Optional<PersonName> nameOf(CoachId coach) {
        return dossiers.details(coach).map(CoachDetails::name);
    }

    @Override
    public boolean stoodOn(RegistrationNumber number, LocalDate day) {
        return STANDS.contains(register.statusOn(number, day, null).state());
    }

    /** By the longest word, which tells most; who was never admitted has no number and is nobody's business. */
    @Override
    public List<Known> named(String typed) {
        return NO_LETTERS
                .splitAsStream(typed)
                .max(Comparator.comparingInt(String::length))
                .filter(word -> word.length() > 1)
                .map(word -> dossiers.search(word, AT_MOST))
                .orElse(List.of())
                .stream()
                .filter(details -> NameMatch.fits(typed, details.name()))
                .flatMap(this::known)
                .toList();
    }

    private Stream<Known> known(CoachDetails details) {
        return numberOf(details.coach()).map(number -> new Known(details.coach(), number, details.name())).stream();
    }

    /** Under which record somebody goes on who was found to be in the register twice. */
    CoachId leading(CoachId coach) {
        return records.leading(coach);
    }

    boolean isDeceased(CoachId coach) {
        return register.isDeceased(coach);
    }

    Optional<RegistrationNumber> numberOf(CoachId coach) {
        return Optional.ofNullable(register.entry(coach).number());
    }
}
