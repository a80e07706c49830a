package nl.rookstopregister.supervision.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Text;

/**
 * What a supervisor judges: the roles of the competence profile and the entrustable professional activities, as the norm
 * names them (S1).
 */
public record Rubric(List<NormText.Role> roles, List<Epa> epas) {

    /** Address of the step in which activities are counted; the other steps have the number of their role. */
    public static final String EPAS = "epas";

    private static final String EPA_ASKS = "epa-confirmed.asks";

    public Rubric {
        roles = List.copyOf(roles);
        epas = List.copyOf(epas);
    }

    /** Work that a supervisor confirms, and how often the norm asks for it. */
    public record Epa(String code, Text title, int minimum) {}

    public static Rubric of(NormText norm) {
        return new Rubric(
                norm.profile(),
                Optional.ofNullable(norm.procedures().get(Procedure.DEFINITIVE)).stream()
                        .flatMap(outline -> leaves(outline))
                        .filter(outline -> outline.asked().asks().code().equals(EPA_ASKS))
                        .map(Rubric::epa)
                        .toList());
    }

    private static Stream<NormText.Outline> leaves(NormText.Outline outline) {
        return outline.parts().isEmpty()
                ? Stream.of(outline)
                : outline.parts().stream().flatMap(Rubric::leaves);
    }

    private static Epa epa(NormText.Outline outline) {
        List<Object> args = outline.asked().asks().args();
        return new Epa((String) args.get(1), outline.asked().title(), (Integer) args.get(0));
    }

    public Optional<NormText.Role> role(String step) {
        return roles.stream()
                .filter(role -> Integer.toString(role.number()).equals(step))
                .findFirst();
    }

    /** In the order in which one goes through them. */
    public List<String> steps() {
        return Stream.concat(roles.stream().map(role -> Integer.toString(role.number())), Stream.of(EPAS))
                .toList();
    }

    /** Everything that is asked in a step, the remark last. */
    public List<String> questions(String step) {
        Stream<String> asked = step.equals(EPAS)
                ? epas.stream().map(Epa::code)
                : role(step).stream()
                        .flatMap(role -> role.competences().stream())
                        .map(NormText.Competence::code);
        return Stream.concat(asked, Stream.of(Draft.remarkOn(step))).toList();
    }

    public List<String> competences() {
        return roles.stream()
                .flatMap(role -> role.competences().stream())
                .map(NormText.Competence::code)
                .toList();
    }
}
