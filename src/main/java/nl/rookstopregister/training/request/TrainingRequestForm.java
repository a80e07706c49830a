package nl.rookstopregister.training.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.spi.Criteria;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.accreditation.spi.RequestForm;
import nl.rookstopregister.accreditation.spi.Traits;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.model.TrainingQuestions;
import nl.rookstopregister.training.model.TrainingRequest;
import nl.rookstopregister.training.model.TrainingSubject;
import org.springframework.stereotype.Component;

/** The request to have a training accredited (S3). */
@Component
class TrainingRequestForm implements RequestForm {

    private static final String PREFIX = "training";
    private static final double MINUTES_IN_HOUR = 60;

    private final Words words;
    private final ProfileWords profile;
    private final NormBook norms;
    private final Clock clock;
    private final Criteria criteria = Criteria.read("training/criteria.yaml");

    TrainingRequestForm(Words words, ProfileWords profile, NormBook norms, Clock clock) {
        this.words = words;
        this.profile = profile;
        this.norms = norms;
        this.clock = clock;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.TRAINING;
    }

    @Override
    public List<? extends Subject> subjects() {
        return List.of(TrainingSubject.values());
    }

    @Override
    public QuestionWords words() {
        return new QuestionWords(words, PREFIX, this::choices, this::label);
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean asksDocuments(Subject subject) {
        return subject instanceof TrainingSubject of && of.asksDocuments();
    }

    @Override
    public String title(Answers answers) {
        return new TrainingRequest(answers).name();
    }

    @Override
    public List<Problem> acrossSubjects(Answers answers) {
        return new TrainingRequest(answers).problems();
    }

    @Override
    public List<Problem> remarks(Answers answers) {
        return new TrainingRequest(answers).remarks(parameters());
    }

    @Override
    public List<Criterion> criteria(Answers answers) {
        return criteria.of(type(answers));
    }

    @Override
    public Traits traits(Answers answers) {
        TrainingRequest request = new TrainingRequest(answers);
        return new Traits(type(answers), request.minutes(), request.competences());
    }

    @Override
    public int suggestedPoints(Answers answers) {
        return new TrainingRequest(answers).suggestedPoints(parameters());
    }

    @Override
    public List<String> involved(Answers answers) {
        return new TrainingRequest(answers).trainers();
    }

    @Override
    public String summary(Answers answers, Language language) {
        TrainingRequest request = new TrainingRequest(answers);
        return request.kind()
                .map(kind -> words.text(
                        language,
                        "training.summary",
                        words.text(language, "training.option.type." + kind),
                        new Wording(language).number(request.minutes() / MINUTES_IN_HOUR)))
                .orElse("");
    }

    private static String type(Answers answers) {
        return new TrainingRequest(answers).kind().map(Enum::name).orElse("");
    }

    private Parameters parameters() {
        return norms.parameters(LocalDate.now(clock));
    }

    /** The competences are called as the norm calls them. */
    private List<Choice> choices(Question question, Language language) {
        return question.options().equals(TrainingQuestions.COMPETENCES)
                ? question.options().stream()
                        .map(code -> Choice.of(code, profile.named(code, language)))
                        .toList()
                : QuestionWords.options(words, PREFIX, question, language);
    }

    private Optional<String> label(Question question, Language language) {
        return TrainingQuestions.competenceOf(question).map(code -> profile.named(code, language));
    }
}
