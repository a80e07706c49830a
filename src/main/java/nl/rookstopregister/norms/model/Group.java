package nl.rookstopregister.norms.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Finding.Weighed;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;

/** Judges a requirement that consists of others. */
final class Group implements Judge {

    private final Asked asked;
    private final boolean anySuffices;
    private final Judge[] judges;
    private final Statement[][] found;

    Group(Asked asked, List<Requirement> parts) {
        this.asked = asked;
        this.anySuffices = asked.anySuffices();
        this.judges = parts.stream().map(Requirement::prepared).toArray(Judge[]::new);
        this.found = metOf(parts.size());
    }

    /** "Three of seven are met", for every pair of numbers, so that none of them is made again. */
    static Statement[][] metOf(int parts) {
        Statement[][] found = new Statement[parts + 1][parts + 1];
        for (int asked = 0; asked <= parts; asked++) {
            for (int met = 0; met <= asked; met++) {
                found[asked][met] = Statement.of("group.found", met, asked);
            }
        }
        return found;
    }

    @Override
    public Finding judge(Case subject) {
        Finding[] parts = new Finding[judges.length];
        for (int each = 0; each < judges.length; each++) {
            parts[each] = judges[each].judge(subject);
        }
        return finding(asked, anySuffices, found, parts);
    }

    static Finding finding(Asked asked, boolean anySuffices, Statement[][] found, Finding[] parts) {
        int met = 0;
        int askedParts = 0;
        Status lowest = Status.NOT_ASKED;
        Status highest = Status.NOT_ASKED;
        for (Finding part : parts) {
            Status status = part.status();
            if (status != Status.NOT_ASKED) {
                askedParts++;
                met += status == Status.MET ? 1 : 0;
                lowest = status.compareTo(lowest) < 0 ? status : lowest;
                highest = highest == Status.NOT_ASKED || status.compareTo(highest) > 0 ? status : highest;
            }
        }
        Status status = anySuffices ? highest : lowest;
        List<Finding> all = Collections.unmodifiableList(Arrays.asList(parts));
        return new Finding(asked, status, found[askedParts][met], null, Weighed.NOTHING, all);
    }
}
