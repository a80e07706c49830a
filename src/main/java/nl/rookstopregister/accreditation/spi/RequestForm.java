package nl.rookstopregister.accreditation.spi;

import java.util.List;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.shared.Language;

/** What a request of one kind asks of the provider, and on what the committee judges it. */
public interface RequestForm {

    RequestKind kind();

    /** The pages, in order. */
    List<? extends Subject> subjects();

    /** Labels, hints and choices; the title of a subject stands under {@code <prefix>.subject.<key>}. */
    QuestionWords words();

    /** The beginning of the keys of its words, such as {@code training}. */
    String prefix();

    /** Whether things in the list of this subject, or the subject itself, are shown by documents. */
    boolean asksDocuments(Subject subject);

    /** What the thing is called; empty as long as nobody typed it. */
    String title(Answers answers);

    /** What is wrong over more than one subject, such as hours that do not add up. */
    List<Problem> acrossSubjects(Answers answers);

    /** What is unusual over more than one subject and may be right all the same: said, and refuses nothing. */
    default List<Problem> remarks(Answers answers) {
        return List.of();
    }

    /** On what it is judged, given what it says it is: reviewers score each and say why. */
    List<Criterion> criteria(Answers answers);

    /** What is known of it that decides which earlier requests are comparable. */
    Traits traits(Answers answers);

    /** The points that the hours and the level suggest; the committee may decide otherwise. 0 when points have no meaning. */
    int suggestedPoints(Answers answers);

    /** Mail addresses and names of everybody who had a part in it: none of them judges it. */
    List<String> involved(Answers answers);

    /** One line about it for lists, such as its kind and hours. */
    String summary(Answers answers, Language language);
}
