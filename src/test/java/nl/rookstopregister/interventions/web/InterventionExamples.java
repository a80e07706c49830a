package nl.rookstopregister.interventions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.interventions.InterventionSamples;
import nl.rookstopregister.interventions.model.InterventionKind;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.request.InterventionCriteria;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ExamplePages;

class InterventionExamples implements ExamplePages {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final NormBook NORMS = ShippedNorms.read();
    private static final ListedIntervention TELEPHONE = InterventionSamples.telephone();
    private static final ListedIntervention GROUP = InterventionSamples.group();

    @Override
    public Stream<ExamplePage> examples() {
        return Stream.of(
                ExamplePage.of("interventions/interventions", InterventionsPage.of(List.of(TELEPHONE, GROUP), TODAY)),
                ExamplePage.of(
                        "interventions/interventions",
                        "withdrawn",
                        InterventionsPage.of(List.of(TELEPHONE, GROUP.withdrawn(TODAY.minusDays(9))), TODAY)),
                ExamplePage.of("interventions/interventions", "empty", InterventionsPage.of(List.of(), TODAY)),
                ExamplePage.of("interventions/intervention", page(TELEPHONE)),
                ExamplePage.of("interventions/intervention", "versions", page(GROUP)),
                ExamplePage.of("interventions/intervention", "withdrawn", page(GROUP.withdrawn(TODAY.minusDays(9)))));
    }

    private static InterventionPage page(ListedIntervention listed) {
        InterventionKind kind = listed.described().kind();
        return new InterventionPage(
                listed,
                Recognised.of(listed, TODAY),
                InterventionsController.asked(kind, NORMS.parameters(TODAY)),
                new InterventionCriteria().uncounted(kind),
                TODAY);
    }
}
