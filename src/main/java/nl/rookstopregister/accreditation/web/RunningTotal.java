package nl.rookstopregister.accreditation.web;

import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;

/**
 * What a request adds up to so far, shown beside every page of it.
 *
 * @param summary in one line; empty as long as there is nothing to say
 * @param hours in all; 0 where that has no meaning
 * @param points that hours and level suggest; 0 where points have no meaning
 * @param competences how many of the profile it covers
 * @param remarks what is unusual over more than one page, as sentences
 */
public record RunningTotal(
        String title, String summary, double hours, int points, int competences, java.util.List<String> remarks) {

    private static final double MINUTES_IN_HOUR = 60;

    static RunningTotal of(RequestFile file, Words words, Language language) {
        var form = file.form();
        var answers = file.answers();
        var traits = form.traits(answers);
        return new RunningTotal(
                form.title(answers),
                form.summary(answers, language),
                traits.minutes() / MINUTES_IN_HOUR,
                form.suggestedPoints(answers),
                traits.competences().size(),
                form.remarks(answers).stream()
                        .map(remark -> words.text(language, remark.key()))
                        .toList());
    }

    public boolean isEmpty() {
        return title.isEmpty() && summary.isEmpty() && hours == 0 && points == 0 && competences == 0;
    }
}
