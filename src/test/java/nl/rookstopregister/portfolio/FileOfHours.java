package nl.rookstopregister.portfolio;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.portfolio.model.Mistake;

/** Invents a file of hours with mistakes of every kind at known places; always the same one. */
public final class FileOfHours {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final int DAYS = 1000;
    private static final int PART = 50;
    private static final int MISTAKEN = 7;
    private static final int DOUBTFUL = 13;
    private static final int TWICE = 21;

    private FileOfHours() {}

    public static byte[] of(int rows) {
        StringBuilder file = new StringBuilder("datum;tot en met;interventie;hoe;cliënten;tijd\n");
        lines(rows).forEach(line -> file.append(line).append('\n'));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static List<String> lines(int rows) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(
                    switch (row % PART) {
                        case MISTAKEN -> mistaken(Mistake.values()[row / PART % Mistake.values().length], day(row));
                        case DOUBTFUL -> doubtful(row);
                        case TWICE -> lines.get(row - 1);
                        default -> right(row);
                    });
        }
        return lines;
    }

    public static int mistakes(int rows) {
        return (rows + PART - 1 - MISTAKEN) / PART;
    }

    public static int doubts(int rows) {
        return (rows + PART - 1 - DOUBTFUL) / PART;
    }

    public static int repeats(int rows) {
        return (rows + PART - 1 - TWICE) / PART;
    }

    private static String day(int row) {
        return DAY.format(FIRST.plusDays(row % DAYS));
    }

    /** Day and time together say which row it is. */
    private static String right(int row) {
        String way = List.of("telefoon", "beeldbellen", "in gesprek", "chat").get(row % 4);
        String intervention = row % 2 == 0 ? "Telefonische coaching" : "personal-guidance";
        return String.join(";", day(row), "", intervention, way, "" + (1 + row % 3), (20 + row / DAYS) + " min");
    }

    private static String doubtful(int row) {
        return row / PART % 2 == 0
                ? day(row) + ";;Telefonische coaching;telefoon;1;" + (601 + row / DAYS) + " min"
                : day(row) + ";;Telefonische coaching;groep;1;" + (31 + row / DAYS) + " min";
    }

    private static String mistaken(Mistake mistake, String day) {
        return switch (mistake) {
            case DAY_MISSING -> ";;Telefonische coaching;telefoon;1;1:00";
            case DAY_UNREADABLE -> "31-4-2025;;Telefonische coaching;telefoon;1;1:00";
            case DAY_STILL_TO_COME -> "1-1-2031;;Telefonische coaching;telefoon;1;1:00";
            case DAY_BEFORE_THE_REGISTER -> "1-1-1999;;Telefonische coaching;telefoon;1;1:00";
            case LAST_UNREADABLE -> day + ";later;Telefonische coaching;telefoon;1;1:00";
            case LAST_BEFORE_FIRST -> day + ";1-1-2024;Telefonische coaching;telefoon;1;1:00";
            case LAST_STILL_TO_COME -> "20-11-2026;1-12-2026;Telefonische coaching;telefoon;1;1:00";
            case PERIOD_TOO_LONG -> "1-3-2025;30-4-2025;Telefonische coaching;telefoon;1;1:00";
            case PERIOD_IN_TWO_YEARS -> "30-12-2024;3-1-2025;Telefonische coaching;telefoon;1;1:00";
            case INTERVENTION_MISSING -> day + ";;;telefoon;1;1:00";
            case INTERVENTION_UNKNOWN -> day + ";;Hypnose;telefoon;1;1:00";
            case WAY_MISSING -> day + ";;Telefonische coaching;;1;1:00";
            case WAY_UNKNOWN -> day + ";;Telefonische coaching;per brief;1;1:00";
            case CLIENTS_MISSING -> day + ";;Telefonische coaching;telefoon;;1:00";
            case CLIENTS_UNREADABLE -> day + ";;Telefonische coaching;telefoon;mevrouw Voorbeeld;1:00";
            case CLIENTS_OUT_OF_RANGE -> day + ";;Telefonische coaching;telefoon;0;1:00";
            case TIME_MISSING -> day + ";;Telefonische coaching;telefoon;1;";
            case TIME_UNREADABLE -> day + ";;Telefonische coaching;telefoon;1;lang";
            case TIME_NOTHING -> day + ";;Telefonische coaching;telefoon;1;0:00";
            case TIME_LONGER_THAN_THE_DAYS -> day + ";;Telefonische coaching;telefoon;1;90";
        };
    }
}
