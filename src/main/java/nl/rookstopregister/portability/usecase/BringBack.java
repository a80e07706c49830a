package nl.rookstopregister.portability.usecase;

import java.util.List;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.portability.file.Fault;
import nl.rookstopregister.portability.file.PortfolioFile;
import nl.rookstopregister.portability.file.PortfolioFile.Reading;
import nl.rookstopregister.portfolio.spi.RecordKind;
import nl.rookstopregister.portfolio.spi.RecordKind.Taking;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;
import tools.jackson.databind.JsonNode;

/** Takes a portfolio back from a file: what is not there yet, and nothing twice. */
@UseCase
public class BringBack {

    private final RecordKinds kinds;
    private final TakeAlong takeAlong;
    private final AccessLog log;

    BringBack(RecordKinds kinds, TakeAlong takeAlong, AccessLog log) {
        this.kinds = kinds;
        this.takeAlong = takeAlong;
        this.log = log;
    }

    /** What became of the records of one kind. */
    public record Brought(String heading, Taking taking) {}

    /** What became of a file. */
    public sealed interface Bringing {

        record Done(List<Brought> kinds) implements Bringing {}

        record NoJson(int line, int column) implements Bringing {}

        record Faulty(List<Fault> faults) implements Bringing {}

        record OfSomebodyElse(String number) implements Bringing {}
    }

    public Bringing bring(CoachId coach, byte[] content, Actor by, Language language) {
        return switch (kinds.file().read(content, language)) {
            case Reading.NoJson(int line, int column) -> new Bringing.NoJson(line, column);
            case Reading.Faulty(var faults) -> new Bringing.Faulty(faults);
            case Reading.Read read
            when !read.registrationNumber().equals(takeAlong.number(coach)) ->
                new Bringing.OfSomebodyElse(read.registrationNumber());
            case Reading.Read read -> take(coach, read.records(), by);
        };
    }

    private Bringing take(CoachId coach, JsonNode records, Actor by) {
        List<Brought> brought = kinds.all().stream()
                .map(kind -> new Brought(kind.heading(), take(kind, coach, records, by)))
                .toList();
        if (brought.stream().anyMatch(each -> each.taking().added() > 0)) {
            log.changed(coach, "accesslog.portfolio.brought-back");
        }
        return new Bringing.Done(brought);
    }

    private static <R extends Record> Taking take(RecordKind<R> kind, CoachId coach, JsonNode records, Actor by) {
        return kind.take(coach, PortfolioFile.records(kind, records), by);
    }
}
