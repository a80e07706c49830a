package nl.rookstopregister.attendance.web;

import java.util.List;
import nl.rookstopregister.attendance.model.JudgedLine;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.usecase.LookAtLists.Listed;
import nl.rookstopregister.pages.FormErrors;

/**
 * The list of one session.
 *
 * @param lines of an open list
 * @param attendance of a closed one
 * @param typed what was typed in the form below the list
 * @param told what was just done; its key is empty for nothing
 */
public record ListPage(
        SessionFile file, List<JudgedLine> lines, List<Listed> attendance, Typed typed, Told told, FormErrors errors) {

    /** What somebody typed and has to mend. */
    public record Typed(String text, String number, String name, String reason) {

        public static final Typed NOTHING = new Typed("", "", "", "");
    }

    /** Something that was just done, and for how many. */
    public record Told(String key, int howMany, int toMend) {

        public static final Told NOTHING = new Told("", 0, 0);
    }

    public String address() {
        return "/aanbieder/presentie/" + file.session().id();
    }

    public List<JudgedLine> ready() {
        return lines.stream().filter(JudgedLine::isReady).toList();
    }

    public List<JudgedLine> wrong() {
        return lines.stream().filter(line -> !line.isReady()).toList();
    }

    public boolean isClosed() {
        return file.closing() != null;
    }

    public long counting() {
        return attendance.stream().filter(listed -> listed.presence().counts()).count();
    }
}
