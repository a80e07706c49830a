package nl.rookstopregister.attendance.web;

import java.util.List;
import nl.rookstopregister.attendance.model.JudgedLine;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.pages.FormErrors;

/** What closing a list will do. */
public record ClosePage(SessionFile file, List<JudgedLine> lines, FormErrors errors) {

    public String address() {
        return "/aanbieder/presentie/" + file.session().id();
    }

    public List<Verdict.Ready> ready() {
        return lines.stream()
                .map(JudgedLine::verdict)
                .filter(Verdict.Ready.class::isInstance)
                .map(Verdict.Ready.class::cast)
                .toList();
    }

    public List<JudgedLine> wrong() {
        return lines.stream().filter(line -> !line.isReady()).toList();
    }
}
