package nl.rookstopregister.forms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Answers by question, exactly as they were typed: also what is wrong or half is kept. */
public record Values(Map<String, String> typed) {

    public static final Values NONE = new Values(Map.of());

    private static final double MINUTES_IN_HOUR = 60;
    private static final int HUNDRED = 100;
    private static final int LONGEST = 20_000;

    public Values {
        typed = Map.copyOf(typed);
    }

    /** Empty when nothing was typed. */
    public String get(String question) {
        return typed.getOrDefault(question, "");
    }

    public boolean ticked(String question) {
        return get(question).equals("true");
    }

    /** The chosen codes of a question with several answers. */
    public List<String> chosen(String question) {
        return Arrays.stream(get(question).split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** Hours in minutes; empty when it is not a number of hours. */
    public OptionalInt minutes(String question) {
        return DecimalText.hundredths(get(question))
                .map(hundredths -> OptionalInt.of((int) Math.round(hundredths * MINUTES_IN_HOUR / HUNDRED)))
                .orElse(OptionalInt.empty());
    }

    /** Euros in cents; empty when it is not an amount. */
    public OptionalLong cents(String question) {
        return DecimalText.hundredths(get(question)).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    public boolean isEmpty() {
        return typed.values().stream().allMatch(String::isBlank);
    }

    public Values with(String question, String answer) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put(question, shortened(answer.strip()));
        return new Values(all);
    }

    /** These, with the answers to the given questions replaced; a question without an answer becomes empty. */
    public Values with(List<Question> questions, Values answers) {
        Values all = this;
        for (Question question : questions) {
            all = all.with(question.name(), answers.get(question.name()));
        }
        return all;
    }

    // Nobody types this much; whoever sends it does not fill the database.
    private static String shortened(String answer) {
        return answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
    }
}
