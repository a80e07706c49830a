package nl.rookstopregister.portfolio.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.portfolio.model.HandedInFiles;
import nl.rookstopregister.shared.UseCase;

/** Forgets files of hours that were looked over and to which nobody said yes. Harmless when done again. */
@UseCase
public class ForgetFiles {

    private final HandedInFiles files;
    private final NormBook norms;
    private final Clock clock;

    ForgetFiles(HandedInFiles files, NormBook norms, Clock clock) {
        this.files = files;
        this.norms = norms;
        this.clock = clock;
    }

    /** How many there were. */
    public int forget() {
        LocalDate today = LocalDate.now(clock);
        LocalDate firstKept = today.minus(norms.parameters(today).period(Parameter.HOURS_FILE_WAITS));
        return files.forgetBefore(firstKept.atStartOfDay(clock.getZone()).toInstant());
    }
}
