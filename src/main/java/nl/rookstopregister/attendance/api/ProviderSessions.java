package nl.rookstopregister.attendance.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.rookstopregister.accounts.ApiCaller;
import nl.rookstopregister.attendance.api.ListAnswer.AttendedAnswer;
import nl.rookstopregister.attendance.api.RowsAnswer.RowAnswer;
import nl.rookstopregister.attendance.model.Judged;
import nl.rookstopregister.attendance.model.JudgedLine;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Source;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.attendance.usecase.KeepLines;
import nl.rookstopregister.attendance.usecase.LookAtLists;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.training.SessionId;
import org.springframework.stereotype.Component;

/** The sessions of the provider whose machine asks; others do not exist. */
@Component
class ProviderSessions {

    private final LookAtLists lists;
    private final KeepLines keepLines;

    ProviderSessions(LookAtLists lists, KeepLines keepLines) {
        this.lists = lists;
        this.keepLines = keepLines;
    }

    List<SessionAnswer> all(ApiCaller caller) {
        return lists.sessions(provider(caller)).stream()
                .map(overview -> SessionAnswer.of(overview.file()))
                .toList();
    }

    Optional<SessionFile> find(String id, ApiCaller caller) {
        return read(id).flatMap(session -> lists.session(session, provider(caller)));
    }

    ListAnswer list(SessionFile file) {
        List<JudgedLine> lines = file.closing() == null ? lists.lines(file) : List.of();
        return new ListAnswer(
                SessionAnswer.of(file),
                IntStream.range(0, lines.size())
                        .mapToObj(row -> RowAnswer.of(
                                row + 1,
                                new Judged(
                                        lines.get(row).line().row(),
                                        lines.get(row).verdict())))
                        .toList(),
                lists.attendance(file.session().id()).stream()
                        .filter(listed -> listed.presence().counts())
                        .map(listed -> new AttendedAnswer(listed.number().replace(" ", ""), listed.name()))
                        .toList());
    }

    RowsAnswer receive(SessionFile file, List<TypedRow> rows, boolean dryRun, ApiCaller caller) {
        List<Judged> judged = dryRun
                ? lists.check(file, rows)
                : keepLines
                        .add(file.session().id(), provider(caller), rows, Source.INTERFACE, caller.actor())
                        .orElseThrow();
        return RowsAnswer.of(judged, dryRun);
    }

    private static ProviderId provider(ApiCaller caller) {
        return new ProviderId(caller.owner());
    }

    private static Optional<SessionId> read(String id) {
        try {
            return Optional.of(SessionId.valueOf(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
