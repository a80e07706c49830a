package nl.rookstopregister.interventions.request;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.accreditation.spi.Criteria;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.interventions.model.InterventionKind;
import org.springframework.stereotype.Component;

/** On what interventions are judged, alike for all of one form. */
@Component
public class InterventionCriteria {

    static final String CALLS = "calls";
    static final String TALKS = "talks";

    private final Criteria criteria = Criteria.read("interventions/criteria.yaml");

    List<Criterion> of(String kind) {
        return criteria.of(kind);
    }

    /** Without those that count a minimum, which a page shows as a number. */
    public List<Criterion> uncounted(InterventionKind kind) {
        return of(kind.name()).stream()
                .filter(criterion -> !Set.of(CALLS, TALKS).contains(criterion.code()))
                .toList();
    }
}
