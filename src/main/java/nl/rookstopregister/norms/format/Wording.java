package nl.rookstopregister.norms.format;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.shared.Language;

/** Puts what an assessment says into words of one language. */
public final class Wording {

    private static final String BUNDLE = "messages.norms";
    private static final String PREFIX = "norms.";
    private static final int MINUTES = 60;

    private final Language language;
    private final ResourceBundle words;
    private final DateTimeFormatter day;

    public Wording(Language language) {
        this.language = language;
        this.words = words(language);
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
    }

    /** Whatever the language of the machine: the base file is the Dutch one. */
    static ResourceBundle words(Language language) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, language.locale(), noFallback);
    }

    public Language language() {
        return language;
    }

    /** Whether there are words for a code. */
    public boolean knows(String code) {
        return words.containsKey(PREFIX + code);
    }

    public String say(Statement statement) {
        return say(statement.code(), statement.args().toArray());
    }

    public String say(Status status) {
        return say("status." + status);
    }

    public String say(Asked.Mark mark) {
        return say("mark." + mark);
    }

    public String say(Procedure procedure) {
        return say("procedure." + procedure);
    }

    public String say(Proof.Kind proof) {
        return say("proof." + proof);
    }

    public String say(Text text) {
        return text.in(language);
    }

    /** "6 weeks", "20". */
    public String say(Parameters.Value parameter) {
        String count = parameter.amount() == 1 ? ".one" : ".other";
        return say("unit." + parameter.unit() + count, parameter.amount());
    }

    public String say(LocalDate date) {
        return day.format(date);
    }

    public String say(Fact fact) {
        return switch (fact) {
            case Fact.Education it ->
                say("fact.education", it.title(), it.level().label(), it.on());
            case Fact.TrainingCompleted it ->
                say("fact.training-completed", it.training().name(), it.on());
            case Fact.TrainingUnderWay it ->
                say("fact.training-under-way", it.training().name(), it.on(), it.expectedEnd());
            case Fact.InterventionCarriedOut it ->
                say(
                        "fact.intervention-carried-out",
                        it.intervention().name(),
                        it.trajectories(),
                        it.during().from(),
                        it.during().until().minusDays(1));
            case Fact.PointsEarned it -> say("fact.points-earned", it.activity(), it.points(), it.on());
            case Fact.GuidanceHours it ->
                say("fact.guidance-hours", it.minutes() / MINUTES, it.minutes() % MINUTES, it.on());
            case Fact.EpaDone it -> say("fact.epa-done", it.epa(), it.count(), it.on());
            case Fact.SupervisorAssessment it ->
                say(
                        "fact.supervisor-assessment",
                        it.supervisor(),
                        it.on(),
                        it.competences().toString());
            case Fact.IntervisionMeeting it -> say("fact.intervision-meeting", it.on());
            case Fact.SelfEvaluation it -> say("fact.self-evaluation", it.on());
            case Fact.MpsRecorded it -> say("fact.mps-recorded", it.on());
            case Fact.PaymentArranged it -> say("fact.payment-arranged", it.on());
            case Fact.DeclarationMade it -> say("fact.declaration-made", it.declaration(), it.on());
        };
    }

    /** Procedure, day and norm. */
    String about(Assessment assessment) {
        return say(assessment.procedure()) + ", " + say(assessment.day()) + ", "
                + say(assessment.applied().title());
    }

    /** A sentence about the transition to the 2022 norm. */
    String transition(String code, Object... args) {
        return say("transition." + code, args);
    }

    private String say(String code, Object... args) {
        Object[] said = List.of(args).stream().map(this::spoken).toArray();
        // In all words of the register a quote is just a quote; MessageFormat wants it twice.
        String pattern = words.getString(PREFIX + code).replace("'", "''");
        return new MessageFormat(pattern, language.locale()).format(said);
    }

    private Object spoken(Object arg) {
        return switch (arg) {
            case LocalDate date -> say(date);
            case Text text -> say(text);
            default -> arg;
        };
    }
}
