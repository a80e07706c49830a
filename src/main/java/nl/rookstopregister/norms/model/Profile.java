package nl.rookstopregister.norms.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Text;

/** A competence profile: the seven CanMEDS roles, and in each what a coach must know and be able to do (S1). */
public record Profile(String version, List<Role> roles) {

    public Profile {
        Set<String> codes = new HashSet<>();
        for (Role role : roles) {
            for (Competence competence : role.competences()) {
                if (!codes.add(competence.code())) {
                    throw new IllegalArgumentException("Competentie " + competence.code() + " staat er twee keer in");
                }
            }
        }
    }

    /** A role, with a sentence on what it is for. */
    public record Role(int role, String nl, String en, String purpose, List<Competence> competences) {

        public Role {
            for (Competence competence : competences) {
                if (!competence.code().startsWith(role + ".")) {
                    throw new IllegalArgumentException(
                            "Competentie " + competence.code() + " hoort niet bij rol " + role);
                }
            }
        }
    }

    /** What a coach must know or be able to do, and what it consists of. */
    public record Competence(String code, String nl, String en, List<String> elements) {

        public Competence {
            Competences.of(code);
        }

        NormText.Competence text() {
            return new NormText.Competence(code, new Text(nl, en), elements);
        }
    }

    public Competences competences() {
        return Competences.of(roles.stream()
                .flatMap(role -> role.competences().stream())
                .map(Competence::code)
                .toList());
    }

    List<NormText.Role> text() {
        return roles.stream()
                .map(role -> new NormText.Role(
                        role.role(),
                        new Text(role.nl(), role.en()),
                        role.purpose(),
                        role.competences().stream().map(Competence::text).toList()))
                .toList();
    }
}
