package nl.rookstopregister.interventions.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Text;

/** What a request says of the intervention: the answers, read as what they mean. */
public record InterventionRequest(Answers answers) {

    private static final String WRONG = "interventions.wrong.";
    private static final int WEEKS_IN_YEAR = 52;
    private static final int MONTHS_IN_YEAR = 12;

    /** The name in both languages; where the provider gives no English name, the Dutch one stands for it. */
    public Text name() {
        String dutch = of(InterventionSubject.INTERVENTION, "name");
        String english = of(InterventionSubject.INTERVENTION, "name_en");
        return new Text(dutch, english.isBlank() ? dutch : english);
    }

    public String what() {
        return of(InterventionSubject.INTERVENTION, "what");
    }

    public String audience() {
        return of(InterventionSubject.INTERVENTION, "audience");
    }

    /** An address that a browser understands, as people leave out how it begins; empty when there is none. */
    public String page() {
        String typed = of(InterventionSubject.INTERVENTION, "page");
        return typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed;
    }

    public String version() {
        return of(InterventionSubject.VERSION, "version");
    }

    public String changes() {
        return of(InterventionSubject.VERSION, "changes");
    }

    public Optional<InterventionKind> kind() {
        String typed = of(InterventionSubject.SHAPE, "kind");
        return Arrays.stream(InterventionKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
    }

    public OptionalInt contacts() {
        return number("contacts");
    }

    public OptionalInt inOneRoom() {
        return number("in_one_room");
    }

    public OptionalInt weeks() {
        return number("weeks");
    }

    /** What S3 asks at least of its form, and this request does not offer. */
    public List<Problem> problems(Parameters parameters) {
        return switch (kind().orElse(InterventionKind.OTHER)) {
            case TELEPHONE ->
                fewer(contacts(), parameters.count(Parameter.TELEPHONE_CALLS_LEAST))
                        ? List.of(new Problem("contacts", WRONG + "too-few-calls"))
                        : List.of();
            case PERSONAL -> personal(parameters.count(Parameter.PERSONAL_TALKS_LEAST));
            case OTHER -> List.of();
        };
    }

    /** Telephone coaching takes about three months (S3). */
    public List<Problem> remarks(Parameters parameters) {
        int months = (int) parameters.period(Parameter.TELEPHONE_MONTHS).toTotalMonths();
        int usual = months * WEEKS_IN_YEAR / MONTHS_IN_YEAR;
        boolean telephone = kind().filter(InterventionKind.TELEPHONE::equals).isPresent();
        boolean unusual = weeks().isPresent() && Math.abs(weeks().getAsInt() - usual) > usual / 3;
        return telephone && unusual ? List.of(new Problem("weeks", "interventions.unusual.weeks")) : List.of();
    }

    private List<Problem> personal(int least) {
        List<Problem> problems = new ArrayList<>();
        if (fewer(inOneRoom(), least)) {
            problems.add(new Problem("in_one_room", WRONG + "too-few-talks"));
        }
        if (inOneRoom().isPresent() && fewer(contacts(), inOneRoom().getAsInt())) {
            problems.add(new Problem("contacts", WRONG + "fewer-than-in-one-room"));
        }
        return problems;
    }

    private static boolean fewer(OptionalInt found, int least) {
        return found.isPresent() && found.getAsInt() < least;
    }

    private OptionalInt number(String question) {
        String typed = of(InterventionSubject.SHAPE, question);
        return typed.matches("[1-9]\\d{0,4}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private String of(InterventionSubject subject, String question) {
        return answers.values(subject).get(question);
    }
}
