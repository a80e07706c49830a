package nl.rookstopregister.normsetting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.rookstopregister.dossiers.Professions;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.Change;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.places.Province;
import nl.rookstopregister.shared.Language;

/**
 * What came of a trial, or how far it is.
 *
 * @param reasons how many fall out by each requirement
 */
public record TrialPage(TrialRun run, NormText norm, Result result, Map<String, Integer> reasons) {

    /** One way of looking at people together. */
    public record Table(String heading, String parameter, List<Result.Line> lines) {}

    public String address() {
        return "/bureau/normen/proef/" + run.id();
    }

    public String draft() {
        return "/bureau/normen/" + run.draft();
    }

    public int count(boolean fallsOut) {
        return result.changes().entrySet().stream()
                .filter(each -> each.getKey().changes() && each.getKey().fallsOut() == fallsOut)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public List<Table> tables() {
        return List.of(
                new Table("normsetting.by.profession", "beroep", result.by(traits -> traits.profession())),
                new Table("normsetting.by.province", "provincie", result.by(traits -> traits.province())),
                new Table("normsetting.by.cohort", "jaar", result.by(traits -> traits.cohort())));
    }

    /** The requirement as the draft calls it. */
    public String requirement(String id, Language language) {
        return NormWords.requirement(norm, run.question().procedure(), id, language);
    }

    /** "voldaan → niet voldaan", or "blijft voldaan". */
    public static String change(Change change, Screen screen) {
        if (!change.changes()) {
            return screen.text("normsetting.change.none", screen.text("norms.status." + change.before()));
        }
        return screen.text(
                "normsetting.change",
                screen.text("norms.status." + change.before()),
                screen.text("norms.status." + change.after()));
    }

    /** What people in a line of a table have in common. */
    public static String of(String parameter, String value, Screen screen) {
        return of(parameter, value, key -> screen.text(key));
    }

    static String of(String parameter, String value, UnaryOperator<String> text) {
        if (value.isEmpty()) {
            return text.apply("normsetting.unknown." + parameter);
        }
        return switch (parameter) {
            case "beroep" -> isProfession(value) ? text.apply("dossiers.profession." + value) : value;
            case "provincie" -> province(value);
            default -> value;
        };
    }

    private static boolean isProfession(String code) {
        return Professions.CODES.contains(code) || code.equals("other");
    }

    /** An address that somebody made up names none. */
    private static String province(String code) {
        return Arrays.stream(Province.values())
                .filter(province -> province.name().equals(code))
                .findFirst()
                .map(Province::label)
                .orElse(code);
    }
}
