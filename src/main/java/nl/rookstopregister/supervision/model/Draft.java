package nl.rookstopregister.supervision.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.rookstopregister.norms.Competences;

/** What a supervisor has filled in so far, as it was pressed or typed; also what is wrong or half is kept. */
public record Draft(Map<String, String> answers) {

    public static final Draft EMPTY = new Draft(Map.of());

    /** The answer that a competence is shown in practice. */
    public static final String SHOWN = "ja";

    /** The answer that it is not shown yet. */
    public static final String NOT_YET = "nog-niet";

    /** Longest remark. */
    public static final int LONGEST = 2000;

    private static final int DIGITS = 5;

    public Draft {
        answers = Map.copyOf(answers);
    }

    public static String remarkOn(String step) {
        return "opmerking-" + step;
    }

    public String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    /** Empty when it is no number. */
    public OptionalInt count(String epa) {
        String typed = answer(epa).strip();
        return typed.matches("\\d{1," + DIGITS + "}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    public Competences answered(Rubric rubric, String answer) {
        return Competences.of(rubric.competences().stream()
                .filter(code -> answer(code).equals(answer))
                .toList());
    }

    public int done(Rubric rubric, String step) {
        return (int) asked(rubric, step).stream().filter(this::isAnswered).count();
    }

    /** What a supervisor still has to answer in a step before signing. */
    public List<String> missing(Rubric rubric, String step) {
        return asked(rubric, step).stream()
                .filter(question -> !isAnswered(question))
                .toList();
    }

    public boolean isComplete(Rubric rubric) {
        return rubric.steps().stream().allMatch(step -> missing(rubric, step).isEmpty());
    }

    public Map<String, Integer> counts(Rubric rubric) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rubric.epas().forEach(epa -> count(epa.code()).ifPresent(count -> counts.put(epa.code(), count)));
        return counts;
    }

    public Map<String, String> remarks(Rubric rubric) {
        Map<String, String> remarks = new LinkedHashMap<>();
        for (String step : rubric.steps()) {
            String remark = answer(remarkOn(step)).strip();
            if (!remark.isEmpty()) {
                remarks.put(step, remark);
            }
        }
        return remarks;
    }

    public static List<String> asked(Rubric rubric, String step) {
        List<String> questions = rubric.questions(step);
        return questions.subList(0, questions.size() - 1);
    }

    private boolean isAnswered(String question) {
        return Character.isDigit(question.charAt(0))
                ? answer(question).equals(SHOWN) || answer(question).equals(NOT_YET)
                : count(question).isPresent();
    }
}
