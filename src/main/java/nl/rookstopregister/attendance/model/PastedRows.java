package nl.rookstopregister.attendance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rows from text in whatever layout people paste: one on each line or several, with names before or after the number. */
public final class PastedRows {

    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}\\b");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern COUNT = Pattern.compile("^\\s*(?:\\d{1,3}[.):]\\s+|\\d{1,3}\\t|[-*•–]\\s+)");
    // Five to nine digits, perhaps in groups, with at most one sign between two of them.
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\b(?:SMR|RSR|REG|NR|NUMMER|REGISTRATIENUMMER)\\b[\\s.:#-]*)?(?<!\\d)(\\d(?:[ .\\u00a0-]?\\d){4,8})(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> HEADINGS = Set.of(
            "nummer",
            "registratienummer",
            "naam",
            "resultaat",
            "number",
            "name",
            "result",
            "registration",
            "deelnemer",
            "deelnemers",
            "nr",
            "voornaam",
            "achternaam",
            "aanwezig",
            "presentielijst",
            "coach",
            "en");

    private PastedRows() {}

    public static List<TypedRow> read(String text) {
        List<TypedRow> rows = new ArrayList<>();
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            addLine(rows, line, clean(each));
        }
        return List.copyOf(rows);
    }

    private static String clean(String line) {
        String plain = DATE.matcher(MAIL.matcher(line).replaceAll(" ")).replaceAll(" ");
        return COUNT.matcher(plain).replaceFirst("");
    }

    private static void addLine(List<TypedRow> rows, int line, String text) {
        List<Matcher> numbers = numbers(text);
        if (numbers.isEmpty()) {
            String name = name(text);
            if (!name.isEmpty() && !isHeading(text)) {
                rows.add(new TypedRow(line, "", name, ""));
            }
            return;
        }
        boolean numberFirst =
                name(text.substring(0, numbers.getFirst().start())).isEmpty();
        for (int i = 0; i < numbers.size(); i++) {
            Matcher number = numbers.get(i);
            int from = i == 0 ? 0 : numbers.get(i - 1).end();
            int until =
                    i == numbers.size() - 1 ? text.length() : numbers.get(i + 1).start();
            String name = numbers.size() == 1
                    ? name(text.substring(0, number.start()) + " ; " + text.substring(number.end()))
                    : name(numberFirst ? text.substring(number.end(), until) : text.substring(from, number.start()));
            rows.add(new TypedRow(line, number.group(1), name, ""));
        }
    }

    private static List<Matcher> numbers(String text) {
        List<Matcher> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.end();
            Matcher kept = NUMBER.matcher(text);
            kept.find(matcher.start());
            found.add(kept);
        }
        return found;
    }

    /** What is left when signs between columns are gone; a comma inside a name ("Berg, van den") stays. */
    private static String name(String text) {
        String name = text.replaceAll("[;\\t|\"()\\[\\]<>=_/#]+", " ")
                .replaceAll("\\d+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s,.:–-]+|[\\s,:–-]+$", "");
        return name.chars().anyMatch(Character::isLetter) ? name : "";
    }

    private static boolean isHeading(String text) {
        String plain = text.strip();
        return plain.endsWith(":")
                || List.of(plain.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")).stream()
                        .allMatch(word -> word.isEmpty() || HEADINGS.contains(word));
    }
}
