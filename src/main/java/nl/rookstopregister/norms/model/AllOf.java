package nl.rookstopregister.norms.model;

import java.util.List;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.NormText.Outline;

/** Each of several requirements. */
public record AllOf(Heading heading, List<Requirement> requirements) implements Requirement {

    @Override
    public Judge judge(Asked asked) {
        return new Group(asked, requirements);
    }

    @Override
    public List<Outline> parts() {
        return requirements.stream().map(Requirement::outline).toList();
    }
}
