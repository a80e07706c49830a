package nl.rookstopregister.norms;

import java.util.List;

/**
 * The norm that holds for a coach in a procedure on a day, and why.
 *
 * @param cohort code of the group of coaches that this one belongs to, such as {@code transition}
 * @param why the rule of the norm that decided it
 * @param articles where that rule comes from
 */
public record ApplicableNorm(NormId norm, Text title, String cohort, Text why, List<String> articles) {

    public ApplicableNorm {
        articles = List.copyOf(articles);
    }
}
