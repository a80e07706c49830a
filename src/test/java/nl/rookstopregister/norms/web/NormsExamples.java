package nl.rookstopregister.norms.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.Holding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class NormsExamples implements ExamplePages {

    private static final NormBook NORMS = ShippedNorms.read();

    @Override
    public Stream<ExamplePage> examples() {
        List<NormText> all = NORMS.norms().stream()
                .map(NORMS::text)
                .flatMap(Optional::stream)
                .toList();
        return Stream.concat(
                Stream.of(ExamplePage.of(
                        "norms/norms",
                        new NormsPage(
                                all.stream()
                                        .map(norm -> new NormsPage.Line(
                                                norm,
                                                norm.equals(all.getLast()) ? Holding.ANNOUNCED : Holding.IN_FORCE,
                                                norm.equals(all.getLast())
                                                        ? new Adoption(
                                                                norm.id(),
                                                                LocalDate.parse("2027-01-01"),
                                                                LocalDate.parse("2026-11-14"),
                                                                "Vergadering 14 november 2026, punt 5")
                                                        : null))
                                        .toList(),
                                NORMS.parameters(LocalDate.parse("2026-11-21")).all()))),
                all.stream().map(norm -> ExamplePage.of("norms/norm", norm.id().toString(), new NormPage(norm))));
    }
}
