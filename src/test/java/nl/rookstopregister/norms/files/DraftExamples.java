package nl.rookstopregister.norms.files;

import java.util.Map;
import nl.rookstopregister.norms.model.NormDocument;

/** The 2022 norm as the committee might change it. */
public final class DraftExamples {

    public static final String POINTS = "/procedures/renewal/requirements/0";

    private DraftExamples() {}

    /** As version 2, with these values for the points of a renewal. */
    public static String text(Map<String, String> points) {
        String copy =
                lines(ShippedNorms.texts().toList().getLast()).as(2, "Norm 2022, strenger", "2022 norm, stricter");
        return lines(copy).with(POINTS, points);
    }

    public static NormDocument with(Map<String, String> points) {
        return NormFile.readChecked(text(points));
    }

    private static NormLines lines(String text) {
        return NormLines.of(text).orElseThrow();
    }
}
