package nl.rookstopregister.portability.usecase;

import java.util.Comparator;
import java.util.List;
import nl.rookstopregister.portability.file.PortfolioFile;
import nl.rookstopregister.portfolio.spi.RecordKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of record that contexts contribute, in the order of the file. */
@Component
public class RecordKinds {

    private final List<RecordKind<?>> kinds;

    RecordKinds(ObjectProvider<RecordKind<?>> kinds) {
        this.kinds = kinds.stream()
                .<RecordKind<?>>map(kind -> kind)
                .sorted(Comparator.comparingInt(RecordKind::place))
                .toList();
    }

    List<RecordKind<?>> all() {
        return kinds;
    }

    PortfolioFile file() {
        return new PortfolioFile(kinds);
    }

    /** The schema that is published. */
    public byte[] schema() {
        return file().writeSchema();
    }
}
