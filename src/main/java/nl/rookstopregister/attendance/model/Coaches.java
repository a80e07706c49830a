package nl.rookstopregister.attendance.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;

/** What a list may ask of the register: nothing that is not public. */
public interface Coaches {

    /** Somebody in the register, as everybody may see. */
    record Known(CoachId coach, RegistrationNumber number, PersonName name) {}

    NumberLookup lookUp(String typed);

    Optional<PersonName> nameOf(CoachId coach);

    /** Whether somebody stood in the register on that day, as candidate or as registered. */
    boolean stoodOn(RegistrationNumber number, LocalDate day);

    /** People whose name looks like this one. */
    List<Known> named(String typed);
}
