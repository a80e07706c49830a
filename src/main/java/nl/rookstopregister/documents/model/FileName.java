package nl.rookstopregister.documents.model;

import java.text.Normalizer;

/** The name of a kept file: safe in a header and in a folder, and ending as its content does. */
public record FileName(String value) {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "document";

    /** @param typed as the browser sent it: perhaps with folders, controls or a wrong ending */
    public static FileName of(String typed, FileType type) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceFirst("\\.[\\p{Alnum}]{1,5}$", "")
                // Format characters turn the reading direction around, so that "gpj.exe" reads "exe.jpg".
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd} _.()+-]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+|[ .]+$", "");
        String stem = plain.isEmpty() ? NAMELESS : shortened(plain);
        return new FileName(stem + "." + type.extension());
    }

    private static String shortened(String text) {
        int[] points = text.codePoints().limit(LONGEST).toArray();
        return new String(points, 0, points.length).strip();
    }
}
