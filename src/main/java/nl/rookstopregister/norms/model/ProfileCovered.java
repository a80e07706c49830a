package nl.rookstopregister.norms.model;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.NormText.Outline;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Text;

/** Every competence of the profile taught by an accredited training that was followed, or by several together (S1). */
public record ProfileCovered(Heading heading, Profile profile, Set<Proof.Kind> proof) implements Requirement {

    @Override
    public List<Object> asks() {
        return List.of(profile.version());
    }

    @Override
    public Judge judge(Asked asked) {
        return new ProfileJudge(this, asked);
    }

    @Override
    public List<Outline> parts() {
        return profile.roles().stream()
                .map(role -> new Outline(
                        asked(role),
                        null,
                        role.competences().stream()
                                .map(each -> new Outline(asked(each), null, List.of()))
                                .toList()))
                .toList();
    }

    Asked asked(Profile.Role role) {
        return new Asked(
                heading.id() + "-role-" + role.role(),
                article(String.valueOf(role.role())),
                new Text(role.nl(), role.en()),
                Statement.of("profile-covered.role", role.role()),
                Set.of());
    }

    Asked asked(Profile.Competence competence) {
        return new Asked(
                heading.id() + "-" + competence.code(),
                article(competence.code()),
                new Text(competence.nl(), competence.en()),
                Statement.of("profile-covered.competence", competence.code()),
                Set.of());
    }

    private String article(String part) {
        return "Profiel " + profile.version() + ", " + part;
    }
}
