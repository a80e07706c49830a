package nl.rookstopregister.interventions.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.accreditation.spi.RequestForm;
import nl.rookstopregister.accreditation.spi.Traits;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.interventions.model.InterventionRequest;
import nl.rookstopregister.interventions.model.InterventionSubject;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** The request to have an intervention recognised (S3). */
@Component
class InterventionRequestForm implements RequestForm {

    private static final String PREFIX = "interventions";

    private final Words words;
    private final NormBook norms;
    private final Clock clock;
    private final InterventionCriteria criteria;

    InterventionRequestForm(Words words, NormBook norms, Clock clock, InterventionCriteria criteria) {
        this.words = words;
        this.norms = norms;
        this.clock = clock;
        this.criteria = criteria;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.INTERVENTION;
    }

    @Override
    public List<? extends Subject> subjects() {
        return List.of(InterventionSubject.values());
    }

    @Override
    public QuestionWords words() {
        return QuestionWords.withOptions(words, PREFIX);
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean asksDocuments(Subject subject) {
        return subject instanceof InterventionSubject of && of.asksDocuments();
    }

    @Override
    public String title(Answers answers) {
        return new InterventionRequest(answers).name().nl();
    }

    @Override
    public List<Problem> acrossSubjects(Answers answers) {
        return new InterventionRequest(answers).problems(parameters());
    }

    @Override
    public List<Problem> remarks(Answers answers) {
        return new InterventionRequest(answers).remarks(parameters());
    }

    /** Where a minimum is counted, the question says what was asked and what the request offers. */
    @Override
    public List<Criterion> criteria(Answers answers) {
        InterventionRequest request = new InterventionRequest(answers);
        String type = request.kind().map(Enum::name).orElse("");
        return criteria.of(type).stream()
                .map(criterion -> switch (criterion.code()) {
                    case InterventionCriteria.CALLS ->
                        counted(criterion, Parameter.TELEPHONE_CALLS_LEAST, request.contacts());
                    case InterventionCriteria.TALKS ->
                        counted(criterion, Parameter.PERSONAL_TALKS_LEAST, request.inOneRoom());
                    default -> criterion;
                })
                .toList();
    }

    @Override
    public Traits traits(Answers answers) {
        return new Traits(
                new InterventionRequest(answers).kind().map(Enum::name).orElse(""), 0, Competences.NONE);
    }

    @Override
    public int suggestedPoints(Answers answers) {
        return 0;
    }

    @Override
    public List<String> involved(Answers answers) {
        return List.of();
    }

    @Override
    public String summary(Answers answers, Language language) {
        InterventionRequest request = new InterventionRequest(answers);
        return request.kind()
                .map(kind -> words.text(
                        language,
                        "interventions.summary",
                        words.text(language, "interventions.option.kind." + kind.name()),
                        number(request.contacts(), language),
                        request.version()))
                .orElse("");
    }

    private Criterion counted(Criterion criterion, Parameter least, OptionalInt offered) {
        String asked = String.valueOf(parameters().count(least));
        return new Criterion(
                criterion.code(),
                criterion.name(),
                new Text(
                        filled(criterion.question().nl(), asked, number(offered, Language.NL)),
                        filled(criterion.question().en(), asked, number(offered, Language.EN))),
                criterion.source(),
                criterion.subject());
    }

    private static String filled(String question, String asked, String offered) {
        return question.replace("{asked}", asked).replace("{offered}", offered);
    }

    private String number(OptionalInt number, Language language) {
        return number.isPresent()
                ? String.valueOf(number.getAsInt())
                : words.text(language, "interventions.summary.unknown");
    }

    private Parameters parameters() {
        return norms.parameters(LocalDate.now(clock));
    }
}
