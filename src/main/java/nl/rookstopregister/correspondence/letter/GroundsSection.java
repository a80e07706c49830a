package nl.rookstopregister.correspondence.letter;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.correspondence.model.Letter.Section;
import nl.rookstopregister.register.Grounds;

/** Why it was decided so: norm, articles, and what was written down. */
record GroundsSection(Pen pen) {

    private static final String GROUNDS = "correspondence.letter.grounds";

    Section of(Grounds grounds) {
        List<String> paragraphs = new ArrayList<>();
        if (grounds.norm() != null) {
            paragraphs.add(pen.text(GROUNDS + ".norm", grounds.norm()));
        }
        if (!grounds.articles().isEmpty()) {
            paragraphs.add(pen.text(GROUNDS + ".articles", String.join("; ", grounds.articles())));
        }
        if (grounds.text() != null && !grounds.text().isBlank()) {
            grounds.text().strip().lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(pen.text(GROUNDS + ".rules"));
        }
        return Section.of(pen.text(GROUNDS), List.copyOf(paragraphs));
    }
}
