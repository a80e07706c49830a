package nl.rookstopregister.register.usecase;

import java.util.Optional;
import nl.rookstopregister.accounts.spi.SignInNames;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.model.Entries;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.stereotype.Component;

/** The registration number as the name by which a coach signs in. */
@Component
class RegistrationNumbers implements SignInNames {

    private final Entries entries;
    private final PersonRecords records;

    RegistrationNumbers(Entries entries, PersonRecords records) {
        this.entries = entries;
        this.records = records;
    }

    @Override
    public Optional<CoachId> coachWith(String typedNumber) {
        return RegistrationNumber.read(typedNumber).flatMap(entries::coachWith).map(records::leading);
    }
}
