package nl.rookstopregister.attendance.model;

import java.util.regex.Pattern;

/** Text as people type and paste it, made comparable. */
final class Typed {

    static final int LONGEST = 200;

    private static final Pattern PREFIX = Pattern.compile("^[\\p{L}.:#\\s-]+(?=\\d)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private Typed() {}

    /** Without what some write before a number: "SMR-", "nr. ", "reg:". A spreadsheet may have made it a decimal. */
    static String number(String typed) {
        String text = PREFIX.matcher(oneLine(typed)).replaceFirst("");
        return text.matches("\\d{5,9}[.,]0") ? text.substring(0, text.length() - 2) : text;
    }

    static String oneLine(String typed) {
        String text = SPACE.matcher(typed).replaceAll(" ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() : text;
    }

    static String digits(String typed) {
        return typed.replaceAll("\\D", "");
    }
}
