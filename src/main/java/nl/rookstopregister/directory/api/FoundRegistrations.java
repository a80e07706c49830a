package nl.rookstopregister.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.directory.api.RegistrationAnswer.PracticeAnswer;
import nl.rookstopregister.directory.model.CoachSearch;
import nl.rookstopregister.directory.model.DirectoryEntry.Nearest;
import nl.rookstopregister.directory.model.Facet;
import nl.rookstopregister.directory.model.FacetCounts;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.SearchAnswer;
import org.jspecify.annotations.Nullable;

/** One page of the registrations that a search found. */
@Schema(name = "FoundRegistrations", description = "One page of the registrations that a search found.")
record FoundRegistrations(
        @Schema(description = "How many were found in all.", example = "37")
        int total,

        @Schema(description = "This page; the first is 1.", example = "1")
        int page,

        @Schema(description = "How many stand on a page.", example = "20")
        int pageSize,

        @Schema(description = "How many pages there are; 1 when nobody was found.", example = "2")
        int pages,

        @Schema(description = "The day the answer is about, in Europe/Amsterdam.", example = "2026-11-21")
        LocalDate date,

        @Schema(description = "The point around which was searched.", nullable = true) @Nullable SearchedPlace near,

        @Schema(description = "In the order that was asked.")
        List<FoundRegistration> registrations,

        @Schema(
                description =
                        "Per parameter, how many each value would find: with everything else that was asked, and instead of what was chosen of that same parameter.")
        Map<String, Map<String, Integer>> counts,

        @Schema(
                description = "Only when nobody was found within the radius: the nearest one farther away.",
                nullable = true)
        @Nullable FoundRegistration nearestBeyond) {

    private static final double METRES = 1000;
    private static final Map<Facet, String> PARAMETERS = parameters();

    /** A registration and how far away it is. */
    @Schema(name = "FoundRegistration", description = "A registration and how far away it is.")
    record FoundRegistration(
            RegistrationAnswer registration,

            @Schema(
                    description =
                            "Kilometres to the nearest practice, as the crow flies; only when searched near a place.",
                    example = "3.217",
                    nullable = true)
            @Nullable Double kilometres,

            @Schema(description = "That nearest practice.", nullable = true) @Nullable PracticeAnswer nearestPractice) {

        static FoundRegistration of(Hit hit) {
            RegistrationAnswer registration =
                    RegistrationAnswer.of(hit.coach(), hit.period().state());
            Nearest nearest = hit.nearest();
            return nearest == null
                    ? new FoundRegistration(registration, null, null)
                    : new FoundRegistration(
                            registration,
                            Math.round(nearest.kilometres() * METRES) / METRES,
                            PracticeAnswer.of(nearest.practice()));
        }
    }

    static FoundRegistrations of(SearchAnswer answer, CoachSearch search, @Nullable SearchedPlace near, LocalDate day) {
        Hit beyond = answer.nearestBeyond();
        return new FoundRegistrations(
                answer.total(),
                search.slice().page(),
                search.slice().size(),
                pages(answer.total(), search.slice().size()),
                day,
                near,
                answer.hits().stream().map(FoundRegistration::of).toList(),
                counts(answer.counts()),
                beyond == null ? null : FoundRegistration.of(beyond));
    }

    static int pages(int total, int size) {
        return Math.max(1, (total + size - 1) / size);
    }

    private static Map<String, Map<String, Integer>> counts(FacetCounts counts) {
        Map<String, Map<String, Integer>> byParameter = new LinkedHashMap<>();
        PARAMETERS.forEach((facet, parameter) -> byParameter.put(parameter, counts.of(facet)));
        return byParameter;
    }

    private static Map<Facet, String> parameters() {
        Map<Facet, String> parameters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            parameters.put(facet, RegistrationsQuestion.parameter(facet));
        }
        return parameters;
    }
}
