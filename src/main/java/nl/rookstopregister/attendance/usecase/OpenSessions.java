package nl.rookstopregister.attendance.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.attendance.model.Closing;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.training.AccreditedTraining;
import nl.rookstopregister.training.Session;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.Trainings;
import org.springframework.stereotype.Component;

/** Puts a session together with all that decides about its list. */
@Component
class OpenSessions {

    private final Trainings trainings;
    private final Sheets sheets;
    private final AttendanceTerms terms;

    OpenSessions(Trainings trainings, Sheets sheets, AttendanceTerms terms) {
        this.trainings = trainings;
        this.sheets = sheets;
        this.terms = terms;
    }

    Optional<SessionFile> of(SessionId session) {
        return trainings
                .session(session)
                .map(found -> file(found, trainings.find(found.reference()), sheets.closing(session)));
    }

    /** Empty when the session is somebody else's: to this provider it does not exist. */
    Optional<SessionFile> of(SessionId session, ProviderId provider) {
        return of(session).filter(file -> file.session().provider().equals(provider));
    }

    /** All of a provider, newest first. */
    List<SessionFile> of(ProviderId provider) {
        return files(trainings.sessions(provider));
    }

    List<SessionFile> files(List<Session> sessions) {
        Map<String, AccreditedTraining> known =
                trainings.all().stream().collect(Collectors.toMap(AccreditedTraining::reference, Function.identity()));
        Map<SessionId, Closing> closings =
                sheets.closings(sessions.stream().map(Session::id).toList());
        return sessions.stream()
                .map(session -> file(
                        session,
                        Optional.ofNullable(known.get(session.reference())),
                        Optional.ofNullable(closings.get(session.id()))))
                .toList();
    }

    private SessionFile file(Session session, Optional<AccreditedTraining> training, Optional<Closing> closing) {
        return new SessionFile(session, training.orElse(null), closing.orElse(null), terms.due(session), terms.today());
    }
}
