package nl.rookstopregister.accreditation.web;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.forms.AnswerLine;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.shared.Language;

/**
 * An answer that two people changed at the same time.
 *
 * @param saved what a colleague saved; empty when it was emptied
 * @param typed what stands in the field now, and is not saved yet
 */
public record Difference(String label, String saved, String typed) {

    static List<Difference> between(
            List<Question> questions, Values saved, Values typed, QuestionWords words, Language language) {
        List<Difference> differences = new ArrayList<>();
        for (Question question : questions) {
            String there = saved.get(question.name());
            String here = Values.NONE
                    .with(question.name(), typed.get(question.name()))
                    .get(question.name());
            if (!there.equals(here)) {
                String label = words.fields(List.of(question), typed, language)
                        .getFirst()
                        .label();
                differences.add(new Difference(
                        label, shown(question, saved, words, language), shown(question, typed, words, language)));
            }
        }
        return List.copyOf(differences);
    }

    private static String shown(Question question, Values values, QuestionWords words, Language language) {
        return words.lines(List.of(question), values, language).stream()
                .map(AnswerLine::answer)
                .findFirst()
                .orElse(values.get(question.name()));
    }
}
