package nl.rookstopregister.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.providers.ProviderId;

/** What other contexts may ask of the list of accredited trainings and the agenda. */
public interface Trainings {

    /** Every training that was ever in the list, by name. */
    List<AccreditedTraining> all();

    Optional<AccreditedTraining> find(String reference);

    /** As what it was accredited on that day, with the points that it yielded then; empty when it was not. */
    Optional<Training> accreditedAs(String reference, LocalDate day);

    Optional<Session> session(SessionId session);

    /** All sessions of a provider, newest first, also those that are over. */
    List<Session> sessions(ProviderId provider);

    /** All sessions of a training, newest first, also those that are over. */
    List<Session> sessionsOf(String reference);
}
