package nl.rookstopregister.training.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.Agenda;
import nl.rookstopregister.training.AllDay;
import nl.rookstopregister.training.OfferedSession;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.calendar.SessionCalendar;
import nl.rookstopregister.training.model.Accreditation;
import nl.rookstopregister.training.model.AgendaItem;
import nl.rookstopregister.training.model.AgendaSearch;

/** Tells other contexts what stands in the agenda. */
@UseCase
class OfferSessions implements Agenda {

    private final ReadAgenda agenda;
    private final SessionCalendar calendar;

    OfferSessions(ReadAgenda agenda, SessionCalendar calendar) {
        this.agenda = agenda;
        this.calendar = calendar;
    }

    @Override
    public List<OfferedSession> notOver(LocalDate day) {
        return agenda.find(AgendaSearch.EVERYTHING, day).stream()
                .map(OfferSessions::offered)
                .toList();
    }

    @Override
    public List<OfferedSession> of(Collection<SessionId> sessions) {
        return agenda.items(sessions).stream().map(OfferSessions::offered).toList();
    }

    @Override
    public byte[] calendar(Collection<SessionId> sessions, List<AllDay> besides, String name, Language language) {
        return calendar.write(agenda.items(sessions), besides, name, language);
    }

    private static OfferedSession offered(AgendaItem item) {
        Training training = item.accreditation()
                .map(Accreditation::training)
                .orElse(item.training().training());
        return new OfferedSession(
                item.session().published(),
                training,
                item.training().published().on(item.session().lastDay()),
                item.training().providerName(),
                item.session().hasRoom(),
                item.session().link(),
                item.position());
    }
}
