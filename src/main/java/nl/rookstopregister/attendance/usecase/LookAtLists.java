package nl.rookstopregister.attendance.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.attendance.model.Credits;
import nl.rookstopregister.attendance.model.Judged;
import nl.rookstopregister.attendance.model.JudgedLine;
import nl.rookstopregister.attendance.model.OpenList;
import nl.rookstopregister.attendance.model.Presence;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.SessionId;

/** Shows a provider its sessions, what stands on their lists, and what would become of rows that it wants to add. */
@UseCase
public class LookAtLists {

    private final OpenSessions sessions;
    private final Sheets sheets;
    private final Credits credits;
    private final RegisterCoaches coaches;

    LookAtLists(OpenSessions sessions, Sheets sheets, Credits credits, RegisterCoaches coaches) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.credits = credits;
        this.coaches = coaches;
    }

    /**
     * A session in a list of them.
     *
     * @param lines on the open list
     */
    public record Overview(SessionFile file, int lines) {}

    /** Somebody as the provider may see: the number and the public name. */
    public record Listed(Presence presence, String number, String name) {}

    public List<Overview> sessions(ProviderId provider) {
        List<SessionFile> files = sessions.of(provider);
        Map<SessionId, Integer> sizes =
                sheets.sizes(files.stream().map(file -> file.session().id()).toList());
        return files.stream()
                .map(file ->
                        new Overview(file, sizes.getOrDefault(file.session().id(), 0)))
                .toList();
    }

    public Optional<SessionFile> session(SessionId session, ProviderId provider) {
        return sessions.of(session, provider);
    }

    /** What stands on the list, judged as of today. */
    public List<JudgedLine> lines(SessionFile file) {
        return open(file).lines();
    }

    /** The dry run: nothing is kept. */
    public List<Judged> check(SessionFile file, List<TypedRow> rows) {
        return file.judge(coaches).rows(rows, open(file).ready());
    }

    /** Who attended, once the list is closed, and whose attendance was taken back. */
    public List<Listed> attendance(SessionId session) {
        return Presence.of(credits.of(session)).stream()
                .map(presence -> new Listed(presence, number(presence.coach()), name(presence.coach())))
                .toList();
    }

    private OpenList open(SessionFile file) {
        return OpenList.of(sheets.lines(file.session().id()), file.judge(coaches));
    }

    private String number(CoachId coach) {
        return coaches.numberOf(coach).map(RegistrationNumber::spoken).orElse("");
    }

    private String name(CoachId coach) {
        return coaches.nameOf(coach).map(PersonName::full).orElse("");
    }
}
