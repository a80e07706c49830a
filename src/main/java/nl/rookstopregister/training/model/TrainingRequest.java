package nl.rookstopregister.training.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Training;

/** What a request says of the training: the answers, read as what they mean. */
public record TrainingRequest(Answers answers) {

    /** How well the participant masters a competence afterwards; each includes the one before it. */
    public enum Level {
        KNOWS,
        PRACTISED,
        SHOWN
    }

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final String WRONG = "training.wrong.";

    public String name() {
        return of(TrainingSubject.TRAINING).get("name");
    }

    public Optional<Training.Kind> kind() {
        String typed = of(TrainingSubject.TRAINING).get("type");
        return Arrays.stream(Training.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
    }

    /** An address that a browser understands, as people leave out how it begins; empty when there is none. */
    public String page() {
        String typed = of(TrainingSubject.TRAINING).get("page");
        return typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed;
    }

    public String aims() {
        return of(TrainingSubject.AIMS).get("aims");
    }

    public String audience() {
        return of(TrainingSubject.TRAINING).get("audience");
    }

    /** How long it takes in all; 0 as long as nobody said. */
    public int minutes() {
        return of(TrainingSubject.SHAPE).minutes("hours").orElse(0);
    }

    public OptionalInt days() {
        return number(TrainingSubject.SHAPE, "days");
    }

    public OptionalInt months() {
        return number(TrainingSubject.SHAPE, "months");
    }

    public long cents() {
        return of(TrainingSubject.PRICE).cents("price").orElse(0);
    }

    /** How many minutes go to each competence that it covers, in the order of the profile. */
    public Map<String, Integer> minutesByCompetence() {
        Values typed = of(TrainingSubject.COMPETENCES);
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (String code : TrainingQuestions.COMPETENCES) {
            typed.minutes(TrainingQuestions.hoursOf(code)).ifPresent(found -> minutes.merge(code, found, Integer::sum));
        }
        minutes.values().removeIf(found -> found == 0);
        return minutes;
    }

    public Competences competences() {
        return Competences.of(minutesByCompetence().keySet());
    }

    public Level level(String competence) {
        Values typed = of(TrainingSubject.LEVELS);
        if (typed.chosen(TrainingQuestions.SHOWN).contains(competence)) {
            return Level.SHOWN;
        }
        return typed.chosen(TrainingQuestions.PRACTISED).contains(competence) ? Level.PRACTISED : Level.KNOWS;
    }

    /** Names and mail addresses of who gives it. */
    public List<String> trainers() {
        return answers.items(TrainingSubject.TRAINERS).stream()
                .flatMap(item ->
                        Stream.of(item.values().get("trainer"), item.values().get("mail")))
                .filter(each -> !each.isBlank())
                .toList();
    }

    /** One point for so many minutes, but no more than so many for a day. Both numbers are provisional. */
    public int suggestedPoints(Parameters parameters) {
        int byHours = minutes() / parameters.count(Parameter.TRAINING_MINUTES_PER_POINT);
        int most = days().orElse(1) * parameters.count(Parameter.TRAINING_POINTS_A_DAY);
        return Math.min(byHours, most);
    }

    /** What contradicts itself over more than one subject. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Competences covered = competences();
        int spent = minutesByCompetence().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (covered.isEmpty() && kind().isPresent() && !mayLeaveTheProfileAlone()) {
            problems.add(new Problem("competences", WRONG + "no-competences"));
        }
        if (minutes() > 0 && spent > minutes()) {
            problems.add(new Problem("competences", WRONG + "more-hours-than-training"));
        }
        if (minutes() > 0 && kind().filter(Training.Kind.BASIC::equals).isPresent() && spent < minutes() && spent > 0) {
            problems.add(new Problem("competences", WRONG + "fewer-hours-than-training"));
        }
        if (days().isPresent() && minutes() > days().getAsInt() * MINUTES_A_DAY) {
            problems.add(new Problem("hours", WRONG + "more-hours-than-days"));
        }
        if (!covered.containsAll(levelled())) {
            problems.add(new Problem("levels", WRONG + "level-without-hours"));
        }
        return List.copyOf(problems);
    }

    /** What is unusual: a basic training takes about four to five days, spread over about four months (S1). */
    public List<Problem> remarks(Parameters parameters) {
        if (kind().filter(Training.Kind.BASIC::equals).isEmpty()) {
            return List.of();
        }
        List<Problem> remarks = new ArrayList<>();
        int least = parameters.count(Parameter.BASIC_TRAINING_DAYS_LEAST);
        int most = parameters.count(Parameter.BASIC_TRAINING_DAYS_MOST);
        if (days().isPresent() && (days().getAsInt() < least || days().getAsInt() > most)) {
            remarks.add(new Problem("days", "training.unusual.days"));
        }
        int usual = (int) parameters.period(Parameter.BASIC_TRAINING_MONTHS).toTotalMonths();
        if (months().isPresent() && Math.abs(months().getAsInt() - usual) > 1) {
            remarks.add(new Problem("months", "training.unusual.months"));
        }
        if (!competences().containsAll(TrainingQuestions.profile())) {
            remarks.add(new Problem("competences", "training.unusual.profile"));
        }
        return List.copyOf(remarks);
    }

    private boolean mayLeaveTheProfileAlone() {
        return kind().filter(kind -> kind != Training.Kind.BASIC && kind != Training.Kind.REFRESHER)
                .isPresent();
    }

    private Competences levelled() {
        Values typed = of(TrainingSubject.LEVELS);
        return known(typed.chosen(TrainingQuestions.PRACTISED)).and(known(typed.chosen(TrainingQuestions.SHOWN)));
    }

    private static Competences known(List<String> codes) {
        return Competences.of(
                codes.stream().filter(TrainingQuestions.COMPETENCES::contains).toList());
    }

    private OptionalInt number(TrainingSubject subject, String question) {
        String typed = of(subject).get(question);
        return typed.matches("[1-9]\\d{0,4}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private Values of(TrainingSubject subject) {
        return answers.values(subject);
    }
}
