package nl.rookstopregister.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A norm as people read it: for whom it holds, what each procedure asks, and the competence profile.
 *
 * @param procedures what is asked, in the order of {@link Procedure}
 * @param profile the roles, empty for a norm without a competence profile
 */
public record NormText(
        NormId id,
        Text title,
        String source,
        List<Applies> applies,
        Map<Procedure, Outline> procedures,
        List<Role> profile) {

    /** The same for a norm that was adopted later than its rules say, and holds from that day only. */
    public NormText holdingFrom(LocalDate first) {
        List<Applies> holding = applies.stream()
                .filter(each -> each.through() == null || !each.through().isBefore(first))
                .map(each -> each.from().isBefore(first)
                        ? new Applies(
                                each.procedures(),
                                first,
                                each.through(),
                                each.why(),
                                each.articles(),
                                each.provisional())
                        : each)
                .toList();
        return new NormText(id, title, source, holding, procedures, profile);
    }

    /** A rule that says for whom the norm holds; through the last day, if it ends. */
    public record Applies(
            List<Procedure> procedures,
            LocalDate from,
            @Nullable LocalDate through,
            Text why,
            List<String> articles,
            boolean provisional) {}

    /** A requirement and what it consists of, and the day from which it is asked, if later than the norm itself. */
    public record Outline(Asked asked, @Nullable LocalDate from, List<Outline> parts) {}

    /** A role of the profile, and in Dutch what it is for. */
    public record Role(int number, Text title, String purpose, List<Competence> competences) {}

    /** What a coach must know or be able to do, and in Dutch what it consists of. */
    public record Competence(String code, Text title, List<String> elements) {}
}
